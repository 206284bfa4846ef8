package uk.npws.alongside.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import uk.npws.alongside.foundation.When;
import uk.npws.alongside.learning.QualityReport.CheckLine;
import uk.npws.alongside.learning.QualityReport.LeftLine;
import uk.npws.alongside.learning.QualityReport.MissLine;
import uk.npws.alongside.learning.QualityReport.ReviewLine;
import uk.npws.alongside.learning.content.Item;
import uk.npws.alongside.learning.content.LearningPackage;
import uk.npws.alongside.learning.content.Page;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.people.Role;

/**
 * Where content can be better, for the national team. Never answers, scores or times of anybody.
 */
@ApplicationScoped
@Transactional
public class ContentQuality {

  /** Whoever began later may simply not be done yet. */
  private static final Duration SETTLED = Duration.ofDays(14);

  /** Searches are looked at over this time. */
  private static final int DAYS = 90;

  private static final int MOST_TERMS = 50;

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  @Inject Library library;
  @Inject Clock clock;

  /** The whole report, in five statements. */
  public QualityReport report(Actor actor) {
    if (!actor.has(Role.NPWS)) {
      throw LearningRefused.teamOnly();
    }
    return new QualityReport(checks(), left(), misses(), overdue(library.packages(), today()));
  }

  private List<CheckLine> checks() {
    List<?> counted =
        entities
            .createNativeQuery(
                "select package, item, revision, tries, wrong from learning_first_try")
            .getResultList();
    return ranked(
        each(
            (pack, page) ->
                page.checks().stream()
                    .map(
                        check ->
                            new CheckLine(
                                pack,
                                page,
                                check.id(),
                                plain(check.html()),
                                sum(counted, pack, page, check.id(), 3),
                                sum(counted, pack, page, check.id(), 4)))
                    .toList()),
        Comparator.comparing(CheckLine::percent));
  }

  /** Since the revision that last changed what is asked; what went before was another question. */
  private static Tally sum(
      List<?> counted, LearningPackage pack, Page page, String check, int column) {
    return new Tally(
        counted.stream()
            .map(Object[].class::cast)
            .filter(row -> row[0].equals(pack.id()) && row[1].equals(check))
            .filter(row -> ((Number) row[2]).intValue() >= page.notedSince())
            .mapToLong(row -> ((Number) row[column]).longValue())
            .sum());
  }

  private List<LeftLine> left() {
    Map<String, Long> stopped =
        counts(
            "select p.packageId, p.place, count(p) from Progress p where p.started < :settled"
                + " and not exists (select s from Step s where s.progress = p and s.page = p.place"
                + " and s.item = :confirm and s.done = true) group by p.packageId, p.place");
    Map<String, Long> done =
        counts(
            "select p.packageId, s.page, count(s) from Step s join s.progress p"
                + " where p.started < :settled and s.item = :confirm and s.done = true"
                + " group by p.packageId, s.page");
    return ranked(
        each(
            (pack, page) -> {
              String key = pack.id() + "/" + page.id();
              return List.of(
                  new LeftLine(
                      pack,
                      page,
                      new Tally(stopped.getOrDefault(key, 0L)),
                      new Tally(done.getOrDefault(key, 0L))));
            }),
        Comparator.comparing(LeftLine::stopped));
  }

  private Map<String, Long> counts(String query) {
    var counts = new HashMap<String, Long>();
    entities
        .createQuery(query, Object[].class)
        .setParameter("settled", clock.instant().minus(SETTLED))
        .setParameter("confirm", Item.CONFIRM)
        .getResultStream()
        .forEach(row -> counts.put(row[0] + "/" + row[1], (Long) row[2]));
    return counts;
  }

  /** Terms that few people looked for are not told: a term can be a name. */
  private List<MissLine> misses() {
    List<?> found =
        entities
            .createNativeQuery(
                "select term, sum(misses) from search_miss where day >= ? group by term"
                    + " having sum(misses) >= ? order by sum(misses) desc, term")
            .setParameter(1, java.sql.Date.valueOf(today().minusDays(DAYS)))
            .setParameter(2, Tally.LEAST)
            .setMaxResults(MOST_TERMS)
            .getResultList();
    return found.stream()
        .map(Object[].class::cast)
        .map(row -> new MissLine((String) row[0], new Tally(((Number) row[1]).longValue())))
        .toList();
  }

  /** Pages whose day of review has passed, the longest overdue first. */
  static List<ReviewLine> overdue(List<LearningPackage> packages, LocalDate today) {
    return packages.stream()
        .flatMap(pack -> pack.pages().stream().map(page -> new ReviewLine(pack, page)))
        .filter(line -> line.since().isBefore(today))
        .sorted(Comparator.comparing(ReviewLine::since))
        .toList();
  }

  /**
   * Highest first; among those that may not be told, the order of the package gives nothing away.
   */
  private static <T> List<T> ranked(List<T> lines, Comparator<T> by) {
    return lines.stream().sorted(by.reversed()).toList();
  }

  private <T> List<T> each(BiFunction<LearningPackage, Page, List<T>> lines) {
    var all = new ArrayList<T>();
    for (LearningPackage pack : library.packages()) {
      pack.pages().forEach(page -> all.addAll(lines.apply(pack, page)));
    }
    return all;
  }

  private LocalDate today() {
    return When.date(clock.instant());
  }

  private static String plain(String html) {
    return html.replaceAll("<[^>]*>", "").replace("&amp;", "&").replaceAll("\\s+", " ").strip();
  }
}
