package uk.npws.alongside.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import uk.npws.alongside.foundation.Secrets;
import uk.npws.alongside.people.PersonId;

/** Issues tickets and takes them back, each once. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Tickets {

  private static final int SECRET_LENGTH = 32; // 160 bits

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  @Inject Clock clock;

  /** A new ticket with the secret that is nowhere kept. */
  record Issued(Ticket ticket, String secret) {}

  /** Issues one; earlier ones of this person for the same purpose are good no longer. */
  Issued issue(Ticket.Purpose purpose, PersonId person, String email) {
    if (person != null) {
      withdraw(purpose, person);
    }
    String secret = Secrets.code(SECRET_LENGTH);
    Ticket ticket = new Ticket(purpose, person, email, secret, clock.instant());
    entities.persist(ticket);
    return new Issued(ticket, secret);
  }

  /** The ticket with this secret, locked until the transaction ends, unless it is spent. */
  Optional<Ticket> lookUp(Ticket.Purpose purpose, String secret) {
    return entities
        .createQuery("select t from Ticket t where t.hash = :hash", Ticket.class)
        .setParameter("hash", Secrets.digest(secret == null ? "" : secret))
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst()
        .filter(ticket -> ticket.goodFor(purpose, clock.instant()));
  }

  /** The same, refused when it is spent. */
  Ticket find(Ticket.Purpose purpose, String secret) {
    return lookUp(purpose, secret).orElseThrow(TicketRefused::spent);
  }

  /** Takes the ticket: it was good, and is used up now. */
  Ticket use(Ticket.Purpose purpose, String secret) {
    Ticket ticket = find(purpose, secret);
    ticket.use(clock.instant());
    return ticket;
  }

  /** Whether the person has a ticket of this purpose that is still good. */
  Optional<Ticket> waiting(Ticket.Purpose purpose, PersonId person) {
    return entities
        .createQuery(
            "select t from Ticket t where t.person = :person and t.purpose = :purpose"
                + " and t.used is null and t.expires > :now",
            Ticket.class)
        .setParameter("person", person.value())
        .setParameter("purpose", purpose)
        .setParameter("now", clock.instant())
        .getResultStream()
        .findFirst();
  }

  /**
   * Every link and question that is out for this person is good no longer: the password or the
   * access changed, and whoever asked for them may be the reason.
   */
  void withdrawAll(PersonId person) {
    for (Ticket.Purpose purpose : Ticket.Purpose.values()) {
      withdraw(purpose, person);
    }
  }

  void withdraw(Ticket.Purpose purpose, PersonId person) {
    entities
        .createQuery(
            "update Ticket t set t.used = :now where t.person = :person and t.purpose = :purpose"
                + " and t.used is null")
        .setParameter("now", clock.instant())
        .setParameter("person", person.value())
        .setParameter("purpose", purpose)
        .executeUpdate();
  }
}
