package uk.npws.alongside.foundation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The transactions of a {@link Retention} run. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class Removals {

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  @Inject AuditTrail auditTrail;

  int carryOut(Keeping line, Instant now) {
    return line.removal().before(line.over(now));
  }

  void report(AuditEntry.Who who, Retention.Run run) {
    run.removed()
        .forEach((kind, number) -> entities.persist(new RemovalReport(run.at(), kind, number)));
    auditTrail.record(who, "retention run", "retention", run.at(), told(run));
  }

  private static String told(Retention.Run run) {
    String told =
        run.removed().entrySet().stream()
            .filter(entry -> entry.getValue() == null || entry.getValue() > 0)
            .map(
                entry ->
                    entry.getKey() + "=" + (entry.getValue() == null ? "failed" : entry.getValue()))
            .collect(Collectors.joining(", "));
    return told.isEmpty() ? "nothing was over" : told;
  }

  Optional<Retention.Run> latest() {
    List<RemovalReport> lines =
        entities
            .createQuery(
                "select r from RemovalReport r"
                    + " where r.ran = (select max(other.ran) from RemovalReport other)",
                RemovalReport.class)
            .getResultList();
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    var removed = new LinkedHashMap<String, Integer>();
    lines.forEach(line -> removed.put(line.kind(), line.removed()));
    return Optional.of(new Retention.Run(lines.get(0).ran(), removed));
  }
}
