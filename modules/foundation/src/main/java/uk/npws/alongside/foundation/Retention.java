package uk.npws.alongside.foundation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Holds the retention table and carries it out. Each line is a transaction of its own: where one
 * fails, the others still go, and the report says so. Removing twice does no harm.
 */
@ApplicationScoped
public class Retention {

  private static final Logger LOG = Logger.getLogger(Retention.class.getName());

  @Inject Event<KeepingPlan> asking;
  @Inject Removals removals;
  @Inject Clock clock;

  private List<Keeping> plan;

  /**
   * What a run did.
   *
   * @param removed how many of each kind; null where it failed
   */
  public record Run(Instant at, Map<String, Integer> removed) {}

  @PostConstruct
  void gather() {
    KeepingPlan gathered = new KeepingPlan();
    asking.fire(gathered);
    plan = gathered.lines();
  }

  public List<Keeping> plan() {
    return plan;
  }

  /** Removes everything that is over, and writes down how much of what. */
  public Run run(AuditEntry.Who who) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var removed = new LinkedHashMap<String, Integer>();
    plan.stream()
        .filter(Keeping::removedNightly)
        .forEach(line -> removed.put(line.kind(), carriedOut(line, now)));
    Run run = new Run(now, removed);
    removals.report(who, run);
    return run;
  }

  private Integer carriedOut(Keeping line, Instant now) {
    try {
      return removals.carryOut(line, now);
    } catch (RuntimeException fault) {
      LOG.log(Level.SEVERE, "could not remove what is over of " + line.kind(), fault);
      return null;
    }
  }

  /** What the latest run did; empty before the first. */
  public Optional<Run> latest() {
    return removals.latest();
  }
}
