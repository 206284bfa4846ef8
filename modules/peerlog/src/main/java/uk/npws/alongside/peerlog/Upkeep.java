package uk.npws.alongside.peerlog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import uk.npws.alongside.foundation.AuditTrail;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.people.Role;

/** Removes what has been kept long enough, and says how much. */
@ApplicationScoped
@Transactional
public class Upkeep {

  @PersistenceContext(unitName = "peerlog")
  EntityManager entities;

  @Inject AuditTrail auditTrail;
  @Inject Clock clock;

  public void sweep() {
    LocalDate today = LocalDate.now(clock);
    int logs =
        remove("delete from SealedLog s where s.month < :day", firstOfMonth(Kept.SEALED_LOG));
    int tallies =
        remove("delete from MonthlyTally t where t.month < :day", firstOfMonth(Kept.TALLY));
    int calls =
        remove("delete from CallRequest c where c.askedOn < :day", today.minus(Kept.CALL.time()));
    auditTrail.record(
        Actor.PORTAL.as(Role.ADMINISTRATOR),
        "peer logs swept",
        "retention",
        today,
        "sealed logs=%d, tallies=%d, calls=%d".formatted(logs, tallies, calls));
  }

  private LocalDate firstOfMonth(Kept what) {
    return LocalDate.now(clock).withDayOfMonth(1).minus(what.time());
  }

  private int remove(String query, LocalDate before) {
    return entities.createQuery(query).setParameter("day", before).executeUpdate();
  }
}
