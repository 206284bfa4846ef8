package uk.npws.alongside.foundation;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Letters on their way. {@link #post} writes one in the caller's transaction: it leaves if and only
 * if that commits, at least once, with one Message-ID for all attempts. The {@link Postman} takes
 * it from there.
 */
@ApplicationScoped
@Transactional
public class Outbox {

  private static final String SILENT = Outbox.class.getName() + ".silent";

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  @Inject LetterTexts texts;
  @Inject Clock clock;
  @Inject AuditTrail audit;
  @Inject Event<LettersWaiting> waiting;
  @Resource TransactionSynchronizationRegistry transaction;

  /** Told after commit, so that the postman need not wait for his next round. */
  public record LettersWaiting() {}

  /**
   * From here on, this transaction writes to nobody: it tells of the past, of which everybody
   * knows.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void keepSilent() {
    transaction.putResource(SILENT, true);
  }

  /** Writes a letter of this kind; see {@link LetterTexts} for kinds and facts. */
  @Transactional(Transactional.TxType.MANDATORY)
  public Letter post(String kind, UUID about, Letter.Recipient to, Map<String, String> facts) {
    return post(new Letter(kind, about, to, texts.fill(kind, facts), clock.instant()));
  }

  /** Takes a letter whose text was written beforehand, so that nothing is written under a lock. */
  @Transactional(Transactional.TxType.MANDATORY)
  public Letter post(Letter letter) {
    if (transaction.getResource(SILENT) != null) {
      return letter;
    }
    entities.persist(letter);
    waiting.fire(new LettersWaiting());
    return letter;
  }

  /** Letters in one state, or in any for null; newest first, from this place on. */
  public List<Letter> list(Letter.State state, String search, int from, int most) {
    return entities
        .createQuery(
            "select l from Letter l where (:state is null or l.state = :state)"
                + " and (:search = '' or l.recipientAddress like :like or l.subject like :like)"
                + " order by l.written desc, l.id desc",
            Letter.class)
        .setParameter("state", state)
        .setParameter("search", search)
        .setParameter("like", "%" + search.replace("%", "").replace("_", "\\_") + "%")
        .setFirstResult(from)
        .setMaxResults(most)
        .getResultList();
  }

  /** How many letters stand in this state. */
  public long count(Letter.State state) {
    return entities
        .createQuery("select count(l) from Letter l where l.state = :state", Long.class)
        .setParameter("state", state)
        .getSingleResult();
  }

  /** The letters that one thing gave cause for, oldest first. */
  public List<Letter> about(UUID thing) {
    return entities
        .createQuery(
            "select l from Letter l where l.about = :about order by l.written", Letter.class)
        .setParameter("about", thing)
        .getResultList();
  }

  /** The letter of this number; refuses when there is none. */
  public Letter find(UUID id) {
    Letter letter = entities.find(Letter.class, id);
    if (letter == null) {
      throw LetterMissing.unknown();
    }
    return letter;
  }

  /** A mail server sent this letter back, for good; unknown letters are no matter. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void cameBack(UUID id, String why) {
    Letter letter = entities.find(Letter.class, id);
    if (letter != null && letter.state() != Letter.State.RETURNED) {
      letter.cameBack(why);
      audit.record(AuditEntry.Who.PORTAL, "letter came back", "letter", id, null);
    }
  }

  /** Every letter to this address, oldest first. */
  public List<Letter> to(String address) {
    return entities
        .createQuery(
            "select l from Letter l where l.recipientAddress = :address order by l.written",
            Letter.class)
        .setParameter("address", address)
        .getResultList();
  }

  /** Removes the letters that these things gave cause for, sent or not. */
  @Transactional(Transactional.TxType.MANDATORY)
  public int forgetAbout(Collection<UUID> things) {
    return things.isEmpty() ? 0 : forget("l.about in :these", List.copyOf(things));
  }

  /** Removes the letters to these addresses, sent or not. */
  @Transactional(Transactional.TxType.MANDATORY)
  public int forgetTo(Collection<String> addresses) {
    return addresses.isEmpty() ? 0 : forget("l.recipientAddress in :these", List.copyOf(addresses));
  }

  private int forget(String which, List<?> these) {
    return entities
        .createQuery("delete from Letter l where " + which)
        .setParameter("these", these)
        .executeUpdate();
  }

  /** Sends it once more, whatever became of it before; refused when its text is gone. */
  public void sendAgain(UUID id, AuditEntry.Who who) {
    find(id).queueAgain(clock.instant());
    audit.record(who, "letter sent again", "letter", id, null);
    waiting.fire(new LettersWaiting());
  }
}
