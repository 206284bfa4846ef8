package uk.npws.alongside.portal.feedback;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import uk.npws.alongside.events.feedback.EventResults;
import uk.npws.alongside.events.feedback.FeedbackResults;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.portal.frame.Spreadsheet;

/** What people said about an event as a spreadsheet: what its page shows, and nothing else. */
@WebServlet("/results/events/*")
public class ResultsSheet extends Spreadsheet {

  @Inject FeedbackResults results;

  @Override
  protected List<String> columns() {
    return List.of(
        "feedback.round",
        "feedback.statement",
        "feedback.answers",
        "feedback.mean",
        "feedback.mark-1",
        "feedback.mark-2",
        "feedback.mark-3",
        "feedback.mark-4",
        "feedback.mark-5",
        "feedback.words");
  }

  @Override
  protected Stream<List<?>> lines(Actor actor, HttpServletRequest request) {
    return results.of(actor, reference(request)).stream().flatMap(this::lines);
  }

  private Stream<List<?>> lines(EventResults of) {
    String round = words.word(of.round());
    var lines = new ArrayList<List<?>>();
    for (EventResults.Statement one : of.statements()) {
      List<Object> line = new ArrayList<>(Arrays.asList(round, one.text(), null, null));
      if (one.shown()) {
        line.set(2, one.tally().answers());
        line.set(3, one.tally().mean());
        line.addAll(one.tally().counts());
        line.add(null);
      } else {
        line.addAll(Arrays.asList(null, null, null, null, null, null));
      }
      lines.add(line);
    }
    for (EventResults.Words words : of.words()) {
      words
          .said()
          .forEach(
              said ->
                  lines.add(
                      Arrays.asList(
                          round, words.text(), null, null, null, null, null, null, null, said)));
    }
    return lines.stream();
  }

  /** What stands between {@code /results/events/} and the ending. */
  private static String reference(HttpServletRequest request) {
    return String.valueOf(request.getPathInfo())
        .replaceFirst("^/", "")
        .replaceFirst("[.](csv|xlsx)$", "");
  }

  @Override
  protected String name(HttpServletRequest request) {
    return "feedback-" + reference(request).replaceAll("[^a-z0-9-]", "");
  }
}
