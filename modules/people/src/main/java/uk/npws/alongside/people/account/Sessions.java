package uk.npws.alongside.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.npws.alongside.foundation.Ids;
import uk.npws.alongside.foundation.Secrets;
import uk.npws.alongside.people.AccessChanged;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.people.ForceId;
import uk.npws.alongside.people.Grant;
import uk.npws.alongside.people.PersonCard;
import uk.npws.alongside.people.PersonId;
import uk.npws.alongside.people.Role;

/** Who is signed in where. */
@ApplicationScoped
@Transactional
public class Sessions {

  private static final Duration NOTED_EVERY = Duration.ofMinutes(1);
  private static final int TOKEN_LENGTH = 40; // 200 bits

  private static final String CHECK =
      """
      select s.id, s.last_seen < ?4, s.second_factor, g.role, g.force_code,
        p.id, p.name, p.printed_name, p.email, f.code, f.name
      from account_session s
      join person p on p.id = s.person_id and p.state = 'ACTIVE'
      left join police_force f on f.code = p.force_code
      left join role_grant g on g.person_id = s.person_id
      where s.token_hash = ?1 and s.ended is null and s.opened > ?2 and s.last_seen > ?3
      """;

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  @Inject Tickets tickets;
  @Inject Clock clock;

  /** Opens one and gives its token, which is nowhere kept. */
  @Transactional(Transactional.TxType.MANDATORY)
  String open(PersonId person, Origin from, boolean secondFactor) {
    String token = Secrets.code(TOKEN_LENGTH);
    entities.persist(
        new AccountSession(person, token, from.family(), secondFactor, clock.instant()));
    return token;
  }

  /** Who sends this token; empty when the session has ended. One statement. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public Optional<Visit> check(String token, String address) {
    Instant now = clock.instant();
    @SuppressWarnings("unchecked")
    List<Object[]> rows =
        entities
            .createNativeQuery(CHECK)
            .setParameter(1, Secrets.digest(token))
            .setParameter(2, Timestamp.from(now.minus(AccountSession.LONGEST)))
            .setParameter(3, Timestamp.from(now.minus(AccountSession.IDLE)))
            .setParameter(4, Timestamp.from(now.minus(NOTED_EVERY)))
            .getResultList();
    return rows.isEmpty() ? Optional.empty() : Optional.of(visit(rows, address));
  }

  /** Notes that these sessions are in use. */
  void note(Collection<UUID> used) {
    entities
        .createQuery("update AccountSession s set s.lastSeen = :now where s.id in :used")
        .setParameter("now", clock.instant())
        .setParameter("used", used)
        .executeUpdate();
  }

  /** The reader's open sessions, the one used last first. */
  public List<SessionCard> list(Visit reader) {
    Instant now = clock.instant();
    return entities
        .createQuery(
            "select s from AccountSession s where s.person = :person and s.ended is null"
                + " and s.opened > :opened and s.lastSeen > :seen order by s.lastSeen desc",
            AccountSession.class)
        .setParameter("person", reader.actor().person().value())
        .setParameter("opened", now.minus(AccountSession.LONGEST))
        .setParameter("seen", now.minus(AccountSession.IDLE))
        .getResultStream()
        .map(
            session ->
                new SessionCard(
                    session.id(),
                    session.agent(),
                    session.opened(),
                    session.lastSeen(),
                    session.id().equals(reader.session())))
        .toList();
  }

  /** Ends one of the reader's own sessions; somebody else's is left alone. */
  public void end(Visit reader, UUID session) {
    endWhere(reader.actor().person(), "and s.id = :other", session);
  }

  /** Ends all of the reader's sessions but this one. */
  public void endOthers(Visit reader) {
    tickets.withdraw(Ticket.Purpose.EMAIL_CHANGE, reader.actor().person());
    tickets.withdraw(Ticket.Purpose.SECOND_FACTOR, reader.actor().person());
    endWhere(reader.actor().person(), "and s.id <> :other", reader.session());
  }

  /** Begins anew under another token, now that the second factor is set up. */
  @Transactional(Transactional.TxType.MANDATORY)
  String strengthen(Visit reader) {
    String token = Secrets.code(TOKEN_LENGTH);
    entities.find(AccountSession.class, reader.session()).strengthen(token);
    return token;
  }

  void endAll(@Observes AccessChanged changed) {
    tickets.withdraw(Ticket.Purpose.EMAIL_CHANGE, changed.person());
    tickets.withdraw(Ticket.Purpose.SECOND_FACTOR, changed.person());
    endWhere(changed.person(), "and s.id <> :other", new UUID(0, 0));
  }

  private void endWhere(PersonId person, String which, UUID other) {
    entities
        .createQuery(
            "update AccountSession s set s.ended = :now"
                + " where s.person = :person and s.ended is null "
                + which)
        .setParameter("now", clock.instant())
        .setParameter("person", person.value())
        .setParameter("other", other)
        .executeUpdate();
  }

  private static Visit visit(List<Object[]> rows, String address) {
    Object[] first = rows.get(0);
    Set<Grant> grants = new HashSet<>();
    grants.add(new Grant(Role.MEMBER, null));
    rows.stream().filter(row -> row[3] != null).forEach(row -> grants.add(grant(row)));
    boolean due =
        !truth(first[2]) && grants.stream().anyMatch(grant -> grant.role().needsSecondFactor());
    PersonCard card = card(first);
    Actor actor = new Actor(card.id(), card.force(), due ? Set.of() : grants, address);
    return new Visit(Ids.of((byte[]) first[0]), actor, card, due, truth(first[1]));
  }

  private static Grant grant(Object[] row) {
    String force = (String) row[4];
    return new Grant(Role.valueOf((String) row[3]), force.isEmpty() ? null : new ForceId(force));
  }

  private static PersonCard card(Object[] row) {
    boolean ofForce = row[9] != null;
    return new PersonCard(
        new PersonId(Ids.of((byte[]) row[5])),
        (String) row[6],
        (String) row[7],
        (String) row[8],
        ofForce ? new ForceId((String) row[9]) : null,
        ofForce ? (String) row[10] : "");
  }

  private static boolean truth(Object column) {
    return column instanceof Boolean bool ? bool : ((Number) column).intValue() != 0;
  }
}
