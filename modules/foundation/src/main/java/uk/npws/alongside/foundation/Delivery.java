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

/**
 * Takes the next due letter to the mail server and writes down what came of it, in one transaction.
 */
@ApplicationScoped
public class Delivery {

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  @Inject Clock clock;
  @Inject Event<LetterLeaving> leaving;

  /** Has one letter carried; false when none is due. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public boolean next(Carrier carrier) {
    @SuppressWarnings("unchecked")
    List<Letter> due =
        entities
            .createNativeQuery(
                "select * from letter where state = 'QUEUED' and due <= ?1 order by due limit 1"
                    + " for update skip locked",
                Letter.class)
            .setParameter(1, java.sql.Timestamp.from(clock.instant()))
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
