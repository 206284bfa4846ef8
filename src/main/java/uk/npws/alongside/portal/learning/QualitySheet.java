package uk.npws.alongside.portal.learning;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import uk.npws.alongside.learning.ContentQuality;
import uk.npws.alongside.learning.QualityReport;
import uk.npws.alongside.learning.Tally;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.portal.frame.Spreadsheet;

/**
 * The report on content as a spreadsheet; an empty cell is a count that is too small to be told.
 */
@WebServlet({"/desk/learning/quality.csv", "/desk/learning/quality.xlsx"})
public class QualitySheet extends Spreadsheet {

  @Inject ContentQuality quality;

  @Override
  protected List<String> columns() {
    return List.of(
        "learning.quality.about",
        "learning.quality.package",
        "learning.quality.page",
        "learning.quality.item",
        "learning.quality.count",
        "learning.quality.of",
        "learning.quality.owner",
        "learning.quality.review-by");
  }

  @Override
  protected Stream<List<?>> lines(Actor actor, HttpServletRequest request) {
    QualityReport report = quality.report(actor);
    String wrong = words.get("learning.quality.checks");
    String left = words.get("learning.quality.left");
    String missed = words.get("learning.quality.misses");
    String overdue = words.get("learning.quality.overdue");
    Stream<List<?>> checks =
        report.checks().stream()
            .map(
                line ->
                    cells(
                        wrong,
                        line.pack().title(),
                        line.page().title(),
                        line.question(),
                        count(line.wrong()),
                        count(line.tries()),
                        line.page().owner(),
                        null));
    Stream<List<?>> stopped =
        report.left().stream()
            .map(
                line ->
                    cells(
                        left,
                        line.pack().title(),
                        line.page().title(),
                        null,
                        count(line.stopped()),
                        count(line.done()),
                        line.page().owner(),
                        null));
    Stream<List<?>> terms =
        report.misses().stream()
            .map(
                line ->
                    cells(missed, null, null, line.term(), count(line.misses()), null, null, null));
    Stream<List<?>> reviews =
        report.overdue().stream()
            .map(
                line ->
                    cells(
                        overdue,
                        line.pack().title(),
                        line.page().title(),
                        null,
                        null,
                        null,
                        line.page().owner(),
                        line.since()));
    return Stream.of(checks, stopped, terms, reviews).flatMap(each -> each);
  }

  private static List<?> cells(Object... cells) {
    return Arrays.asList(cells);
  }

  private Object count(Tally tally) {
    return tally.told() ? tally.rounded() : words.of("learning.quality.few", Tally.LEAST);
  }

  @Override
  protected String name(HttpServletRequest request) {
    return "content-quality";
  }
}
