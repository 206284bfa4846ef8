package uk.npws.alongside.awards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uk.npws.alongside.events.AttendanceRecorded;
import uk.npws.alongside.events.AttendanceWithdrawn;
import uk.npws.alongside.foundation.AuditEntry;
import uk.npws.alongside.foundation.AuditTrail;
import uk.npws.alongside.foundation.Clocks;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.people.People;
import uk.npws.alongside.people.PersonCard;
import uk.npws.alongside.people.PersonId;
import uk.npws.alongside.people.Role;

/**
 * Pin badges owed and given: one of a kind each, due in the transaction that records attendance.
 */
@ApplicationScoped
@Transactional
public class PinBadges {

  private static final Set<PinBadgeState> OWED =
      Set.of(PinBadgeState.DUE, PinBadgeState.RESERVED, PinBadgeState.PACKED);
  private static final Set<PinBadgeState> LIVE =
      Set.of(
          PinBadgeState.DUE,
          PinBadgeState.RESERVED,
          PinBadgeState.PACKED,
          PinBadgeState.HANDED_OVER,
          PinBadgeState.POSTED);

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  @Inject AwardCatalogue catalogue;
  @Inject People people;
  @Inject AwardLetters letters;
  @Inject AuditTrail auditTrail;
  @Inject Clock clock;

  @Transactional(Transactional.TxType.MANDATORY)
  void attended(@Observes AttendanceRecorded attended) {
    catalogue
        .ofCourse(attended.courseCode())
        .filter(award -> award.hasBadge() && people.card(attended.person()).reachable())
        .ifPresent(award -> due(award, attended));
  }

  @Transactional(Transactional.TxType.MANDATORY)
  void withdrawn(@Observes AttendanceWithdrawn withdrawn) {
    live("b.booking = :id", withdrawn.booking().value())
        .forEach(
            badge -> withdraw(badge, withdrawn.correctedBy(), trainer(withdrawn.correctedBy())));
  }

  /** All badges of this person, newest first: for the person's own page. */
  public List<BadgeDetails> of(PersonId person) {
    return entities
        .createQuery(
            "select b from PinBadge b where b.person = :person and b.state <> :gone"
                + " order by b.id desc",
            PinBadge.class)
        .setParameter("person", person.value())
        .setParameter("gone", PinBadgeState.NOT_OWED)
        .getResultStream()
        .map(BadgeDetails::of)
        .toList();
  }

  /** How many people wait for a badge. */
  public long owedCount(Actor actor) {
    requireTeam(actor);
    return entities
        .createQuery("select count(b) from PinBadge b where b.state in :owed", Long.class)
        .setParameter("owed", OWED)
        .getSingleResult();
  }

  /** Who waits for a badge, the longest waiting first, from this place on; at most so many. */
  public List<OwedBadge> owed(Actor actor, int from, int most) {
    requireTeam(actor);
    return described(
        entities
            .createQuery(
                "select b from PinBadge b where b.state in :owed order by b.dueSince, b.id",
                PinBadge.class)
            .setParameter("owed", OWED)
            .setFirstResult(from)
            .setMaxResults(most)
            .getResultList());
  }

  /** These badges, as far as they are still owed, in the same order: to look at before posting. */
  public List<OwedBadge> owedAmong(Actor actor, Collection<PinBadgeId> ids) {
    requireTeam(actor);
    if (ids.isEmpty()) {
      return List.of();
    }
    return described(
        entities
            .createQuery(
                "select b from PinBadge b where b.state in :owed and b.id in :ids"
                    + " order by b.dueSince, b.id",
                PinBadge.class)
            .setParameter("owed", OWED)
            .setParameter("ids", ids.stream().map(PinBadgeId::value).toList())
            .getResultList());
  }

  /** Writes down that these went to the post, all or none, and tells each person. */
  public void post(Actor actor, Collection<PinBadgeId> ids, CarrierReference reference) {
    requireTeam(actor);
    List<PinBadge> badges = locked(ids);
    Map<PersonId, PersonCard> cards = cards(badges);
    Instant now = clock.instant();
    for (PinBadge badge : badges) {
      badge.post(actor.person(), reference, now);
      audit(actor.as(Role.NPWS), "pin badge posted", badge);
      if (cards.containsKey(badge.person()) && cards.get(badge.person()).reachable()) {
        letters.posted(badge, now.atZone(Clocks.LONDON).toLocalDate(), cards.get(badge.person()));
      }
    }
  }

  /** Writes down that these were given by hand, all or none. */
  public void handOver(Actor actor, Collection<PinBadgeId> ids) {
    requireTeam(actor);
    for (PinBadge badge : locked(ids)) {
      badge.handOver(actor.person(), clock.instant());
      audit(actor.as(Role.NPWS), "pin badge handed over", badge);
    }
  }

  /** The award was revoked: see {@link PinBadge#withdraw}. */
  @Transactional(Transactional.TxType.MANDATORY)
  void withdraw(PersonId person, String awardCode, Actor actor) {
    live("b.person = :id", person.value()).stream()
        .filter(badge -> badge.awardCode().equals(awardCode))
        .forEach(badge -> withdraw(badge, actor.person(), actor.as(Role.NPWS)));
  }

  /** The person is erased: what was not given is given to nobody, what was given is theirs. */
  @Transactional(Transactional.TxType.MANDATORY)
  void forget(PersonId person) {
    for (PinBadge badge : every(person)) {
      if (badge.owed()) {
        withdraw(badge, null, AuditEntry.Who.PORTAL);
      }
      badge.forgetCarrier();
    }
  }

  @Transactional(Transactional.TxType.MANDATORY)
  List<PinBadge> every(PersonId person) {
    return entities
        .createQuery("select b from PinBadge b where b.person = :person", PinBadge.class)
        .setParameter("person", person.value())
        .getResultList();
  }

  private void withdraw(PinBadge badge, PersonId by, AuditEntry.Who who) {
    badge.withdraw(by, clock.instant());
    audit(who, badge.returnRequested() ? "pin badge asked back" : "pin badge not owed", badge);
  }

  /** Once a person and kind; told again, it may only learn that the badge was handed over. */
  private void due(Award award, AttendanceRecorded attended) {
    PinBadge badge =
        live("b.person = :id", attended.person().value()).stream()
            .filter(live -> live.kind().equals(award.badge()))
            .findFirst()
            .orElseGet(() -> owe(award, attended));
    if (attended.pinHandedOver() && badge.owed()) {
      badge.handOver(attended.closedBy(), attended.at());
      audit(trainer(attended.closedBy()), "pin badge handed over", badge);
    }
  }

  private PinBadge owe(Award award, AttendanceRecorded attended) {
    PinBadge badge = new PinBadge(award, attended);
    entities.persist(badge);
    audit(trainer(attended.closedBy()), "pin badge due", badge);
    return badge;
  }

  private List<PinBadge> live(String condition, java.util.UUID id) {
    return entities
        .createQuery(
            "select b from PinBadge b where " + condition + " and b.state in :live", PinBadge.class)
        .setParameter("id", id)
        .setParameter("live", LIVE)
        .getResultList();
  }

  /** In one order for everybody, so that two people posting the same badges do not lock up. */
  private List<PinBadge> locked(Collection<PinBadgeId> ids) {
    if (ids.isEmpty()) {
      throw PinBadgeRefused.noneChosen();
    }
    var wanted = Set.copyOf(ids);
    List<PinBadge> badges =
        entities
            .createQuery(
                "select b from PinBadge b where b.id in :ids order by b.id", PinBadge.class)
            .setParameter("ids", wanted.stream().map(PinBadgeId::value).toList())
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .getResultList();
    if (badges.size() != wanted.size()) {
      throw PinBadgeRefused.unknown();
    }
    return badges;
  }

  private List<OwedBadge> described(List<PinBadge> badges) {
    Map<PersonId, PersonCard> cards = cards(badges);
    Instant now = clock.instant();
    return badges.stream()
        .map(
            badge -> {
              PersonCard card = cards.get(badge.person());
              return new OwedBadge(
                  badge.id(),
                  badge.person(),
                  card == null ? "" : card.name(),
                  card == null ? "" : card.forceName(),
                  badge.kind(),
                  badge.sourceTitle(),
                  badge.state(),
                  badge.dueSince(),
                  Duration.between(badge.dueSince(), now).toDays());
            })
        .toList();
  }

  private Map<PersonId, PersonCard> cards(List<PinBadge> badges) {
    return people.cards(badges.stream().map(PinBadge::person).collect(Collectors.toSet()));
  }

  private void audit(AuditEntry.Who who, String action, PinBadge badge) {
    auditTrail.record(who, action, "pin badge", badge.id(), badge.kind());
  }

  private static AuditEntry.Who trainer(PersonId person) {
    return new AuditEntry.Who(person == null ? null : person.value(), "trainer", null);
  }

  private static void requireTeam(Actor actor) {
    if (!actor.has(Role.NPWS)) {
      throw PinBadgeRefused.notYours();
    }
  }
}
