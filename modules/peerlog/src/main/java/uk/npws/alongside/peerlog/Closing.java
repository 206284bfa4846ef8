package uk.npws.alongside.peerlog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import uk.npws.alongside.peerlog.codes.Activity;
import uk.npws.alongside.peerlog.codes.Code;
import uk.npws.alongside.people.ForceId;

/** Closes months: counts what is sealed, rounds it, and freezes it for ever. */
@ApplicationScoped
@Transactional
class Closing {

  @PersistenceContext(unitName = "peerlog")
  EntityManager entities;

  @Inject Network network;

  /** The months that are over and not closed yet, oldest first. */
  List<YearMonth> due(Instant now) {
    YearMonth last = MonthEnd.latestClosed(now);
    YearMonth first = firstOpen(now);
    return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
        .toList();
  }

  /** The earliest month that still takes logs; before the first log, the first not over. */
  YearMonth firstOpen(Instant now) {
    return latest("select max(s.month) from MonthSheet s")
        .map(month -> month.plusMonths(1))
        .or(() -> latest("select min(s.month) from SealedLog s"))
        .orElse(MonthEnd.latestClosed(now).plusMonths(1));
  }

  void close(YearMonth month) {
    entities.flush();
    new RollUp(month, network.sizes(), counts(month)).sheets().forEach(entities::persist);
    entities.flush();
  }

  private Map<ForceId, Map<Activity, Integer>> counts(YearMonth month) {
    var counts = new HashMap<ForceId, Map<Activity, Integer>>();
    entities
        .createQuery(
            "select s.force, s.activity, sum(s.weight) from SealedLog s"
                + " where s.month = :month group by s.force, s.activity",
            Object[].class)
        .setParameter("month", month.atDay(1))
        .getResultStream()
        .forEach(
            row ->
                counts
                    .computeIfAbsent(
                        new ForceId((String) row[0]), force -> new EnumMap<>(Activity.class))
                    .put(Code.of(Activity.class, (String) row[1]), ((Number) row[2]).intValue()));
    return counts;
  }

  private Optional<YearMonth> latest(String query) {
    return Optional.ofNullable(entities.createQuery(query, LocalDate.class).getSingleResult())
        .map(YearMonth::from);
  }
}
