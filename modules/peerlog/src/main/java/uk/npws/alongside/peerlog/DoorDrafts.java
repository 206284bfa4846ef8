package uk.npws.alongside.peerlog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import uk.npws.alongside.foundation.Secrets;
import uk.npws.alongside.people.ForceId;

/**
 * Logs of people who came through a force's QR code and not through an account. All that ties
 * somebody to such a log is a {@link Receipt}, given once.
 */
@ApplicationScoped
@Transactional
public class DoorDrafts {

  @PersistenceContext(unitName = "peerlog")
  EntityManager entities;

  @Inject Clock clock;
  @Inject Doors doors;
  @Inject Throttle throttle;

  private final Secrets secrets = Secrets.ofInstallation();

  /**
   * Keeps a new log of the force behind this door.
   *
   * @param address the sender's network address: held in memory, hashed, to slow down floods
   */
  public Receipt save(String token, String address, InteractionLog log) {
    ForceId force = doors.open(token);
    throttle.pass(token, address);
    Receipt receipt = Receipt.next();
    entities.persist(LogDraft.by(receipt, force, log, clock.instant(), secrets));
    return receipt;
  }

  /** The log with this receipt, while it can be changed. */
  public OwnLog find(Receipt receipt, String address) {
    throttle.pass("receipts", address);
    LogDraft draft = get(receipt);
    return new OwnLog(draft.id(), draft.envelope(secrets).log(), draft.ownUntil());
  }

  public void change(Receipt receipt, InteractionLog log) {
    get(receipt).change(log, secrets);
  }

  public void discard(Receipt receipt) {
    entities.remove(get(receipt));
  }

  private LogDraft get(Receipt receipt) {
    return entities
        .createQuery("select d.id from LogDraft d where d.receiptHash = :hash", UUID.class)
        .setParameter("hash", receipt.hash())
        .getResultStream()
        .findFirst()
        .map(id -> entities.find(LogDraft.class, id, LockModeType.PESSIMISTIC_WRITE))
        .filter(draft -> draft.ownAt(clock.instant()))
        .orElseThrow(LogRefused::receiptUnknown);
  }
}
