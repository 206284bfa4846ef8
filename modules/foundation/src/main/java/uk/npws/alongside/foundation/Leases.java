package uk.npws.alongside.foundation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;

/** Gives a timed job to one node at a time. The jobs' rows are made by migrations. */
@ApplicationScoped
@Transactional
public class Leases {

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  @Inject Clock clock;

  /** Takes the job for so long unless another node holds it. */
  public boolean take(String job, Duration time) {
    Lease lease = entities.find(Lease.class, job, LockModeType.PESSIMISTIC_WRITE);
    if (lease == null) {
      throw new IllegalArgumentException("no such job in table lease: " + job);
    }
    if (!lease.freeAt(clock.instant())) {
      return false;
    }
    lease.hold(clock.instant(), time);
    return true;
  }
}
