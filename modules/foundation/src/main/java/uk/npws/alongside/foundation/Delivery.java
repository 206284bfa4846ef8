package uk.npws.alongside.foundation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * Takes due letters to the mail server and writes down what came of each, in one transaction a
 * letter. Which are due is looked up for many at once: the database goes past every letter that
 * left lately to find the first that is still there.
 */
@ApplicationScoped
public class Delivery {

  private static final int AT_ONCE = 50;

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  @Inject Clock clock;
  @Inject Event<LetterLeaving> leaving;

  /** Some that are due, the longest waiting first; none when there are none. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public List<UUID> due() {
    return entities
        .createQuery(
            "select l.id from Letter l where l.state = :queued and l.due <= :now order by l.due",
            UUID.class)
        .setParameter("queued", Letter.State.QUEUED)
        .setParameter("now", clock.instant())
        .setMaxResults(AT_ONCE)
        .getResultList();
  }

  /** Has this letter carried; false when it has left meanwhile, or somebody else has it in hand. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public boolean carry(UUID id, Carrier carrier) {
    @SuppressWarnings("unchecked")
    List<Letter> due =
        entities
            .createNativeQuery(
                "select * from letter where id = ?1 and state = 'QUEUED' and due <= ?2"
                    + " for update skip locked",
                Letter.class)
            .setParameter(1, Ids.bytes(id))
            .setParameter(2, java.sql.Timestamp.from(clock.instant()))
            .getResultList();
    if (due.isEmpty()) {
      return false;
    }
    Letter letter = due.get(0);
    try {
      var said = new LetterLeaving(letter);
      leaving.fire(said);
      carrier.carry(letter, said);
      letter.wasSent(clock.instant());
    } catch (MessagingException | UnsupportedEncodingException problem) {
      letter.couldNotBeSent(String.valueOf(problem.getMessage()), clock.instant());
    }
    return true;
  }
}
