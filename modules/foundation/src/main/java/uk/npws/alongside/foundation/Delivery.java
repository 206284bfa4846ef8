package uk.npws.alongside.foundation;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * Takes due letters to the mail server and writes down what came of each, {@value #TOGETHER} in one
 * transaction. Which are due is looked up for many at once: the database goes past every letter
 * that left lately to find the first that is still there.
 */
@ApplicationScoped
public class Delivery {

  /** So many go twice at most, under the Message-ID that each had before, after a kill -9. */
  static final int TOGETHER = 10;

  static final int AT_ONCE = 5 * TOGETHER;
  private static final Duration LONGEST = Duration.ofSeconds(2);
  private static final Logger LOG = Logger.getLogger(Delivery.class.getName());

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  @Inject Clock clock;
  @Inject Event<LetterLeaving> leaving;
  @Resource TransactionSynchronizationRegistry transaction;

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

  /**
   * Has these letters carried, but for those that have left meanwhile or that somebody else has in
   * hand. A slow mail server does not hold their rows for long: what is not carried after {@link
   * #LONGEST} waits for the next time.
   *
   * @param some at most {@value #TOGETHER}
   * @return how many were carried, or tried
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public int carry(List<UUID> some, Carrier carrier) {
    long until = System.nanoTime() + LONGEST.toNanos();
    List<LetterLeaving> ready = taken(some).stream().flatMap(this::ready).toList();
    if (transaction.getRollbackOnly()) {
      return 0; // what went now could not be written down, and would go again
    }
    var sent = new ArrayList<UUID>();
    int tried = 0;
    for (LetterLeaving said : ready) {
      if (tried > 0 && System.nanoTime() - until > 0) {
        break;
      }
      tried++;
      if (carry(said, carrier)) {
        sent.add(said.letter().id());
      }
    }
    if (!sent.isEmpty()) {
      wereSent(sent);
    }
    return tried;
  }

  /** One statement for all of them. */
  private void wereSent(List<UUID> these) {
    entities
        .createQuery(
            "update Letter l set l.attempts = l.attempts + 1, l.state = :sent, l.sent = :now,"
                + " l.problem = null where l.id in :these")
        .setParameter("sent", Letter.State.SENT)
        .setParameter("now", clock.instant())
        .setParameter("these", these)
        .executeUpdate();
  }

  /**
   * With what the rooms say in its head; none when they cannot: it must not stand in the way of
   * those behind it. All are made ready before the first goes, since a room asks the database, and
   * a fault there takes back whatever this transaction notes.
   */
  private Stream<LetterLeaving> ready(Letter letter) {
    try {
      var said = new LetterLeaving(letter);
      leaving.fire(said);
      return Stream.of(said);
    } catch (RuntimeException problem) {
      failed(letter, problem);
      return Stream.empty();
    }
  }

  private boolean carry(LetterLeaving said, Carrier carrier) {
    try {
      carrier.carry(said.letter(), said);
      return true;
    } catch (MessagingException | UnsupportedEncodingException | RuntimeException problem) {
      failed(said.letter(), problem);
      return false;
    }
  }

  private void failed(Letter letter, Exception problem) {
    LOG.log(Level.FINE, "letter " + letter.id(), problem);
    letter.couldNotBeSent(String.valueOf(problem.getMessage()), clock.instant());
  }

  /** Their rows, locked; always asked for in as many places, so that it is prepared once. */
  @SuppressWarnings("unchecked")
  private List<Letter> taken(List<UUID> some) {
    String places = String.join(",", Collections.nCopies(TOGETHER, "?"));
    Query query =
        entities.createNativeQuery(
            "select * from letter where id in ("
                + places
                + ") and state = 'QUEUED' and due <= ? order by due for update skip locked",
            Letter.class);
    for (int i = 0; i < TOGETHER; i++) {
      query.setParameter(i + 1, Ids.bytes(some.get(Math.min(i, some.size() - 1))));
    }
    return query
        .setParameter(TOGETHER + 1, java.sql.Timestamp.from(clock.instant()))
        .getResultList();
  }
}
