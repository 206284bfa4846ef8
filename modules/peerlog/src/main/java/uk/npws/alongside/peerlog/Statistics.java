package uk.npws.alongside.peerlog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.npws.alongside.foundation.Clocks;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.people.ForceId;
import uk.npws.alongside.people.Forces;
import uk.npws.alongside.people.Role;

/**
 * The one way to figures: closed months by activity, of the own force or of the nation. There is no
 * filter and no way to a single log. A force with fewer than five active supporters reads its
 * region, and a region with fewer reads the nation.
 */
@ApplicationScoped
@Transactional
public class Statistics {

  @PersistenceContext(unitName = "peerlog")
  EntityManager entities;

  @Inject Forces forces;

  /** The months that are closed, latest first. */
  public List<YearMonth> months() {
    return entities
        .createQuery(
            "select distinct s.month from MonthSheet s order by s.month desc", LocalDate.class)
        .getResultStream()
        .map(YearMonth::from)
        .toList();
  }

  /** A closed month of a force, for its coordinator; of its region when it is too small. */
  public Optional<MonthSheet> ofForce(Actor actor, ForceId force, YearMonth month) {
    if (!actor.has(Role.COORDINATOR, force)) {
      throw StatisticsRefused.notYours();
    }
    String region = forces.get(force).region();
    return Stream.of(Area.force(force), Area.region(region), Area.NATION)
        .flatMap(area -> sheet(area, month).stream())
        .findFirst();
  }

  /** A closed month of the nation, for the national team and the auditor. */
  public Optional<MonthSheet> ofNation(Actor actor, YearMonth month) {
    if (!actor.has(Role.NPWS) && !actor.has(Role.AUDITOR)) {
      throw StatisticsRefused.notYours();
    }
    return sheet(Area.NATION, month);
  }

  /** The day on which the next month is counted. */
  public LocalDate nextCount(Instant now) {
    return LocalDate.ofInstant(
        MonthEnd.closes(MonthEnd.latestClosed(now).plusMonths(1)), Clocks.LONDON);
  }

  private Optional<MonthSheet> sheet(Area area, YearMonth month) {
    return entities
        .createQuery(
            "select s from MonthSheet s where s.area = :area and s.month = :month",
            MonthSheet.class)
        .setParameter("area", area.key())
        .setParameter("month", month.atDay(1))
        .getResultStream()
        .findFirst();
  }
}
