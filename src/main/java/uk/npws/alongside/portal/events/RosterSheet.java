package uk.npws.alongside.portal.events;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import uk.npws.alongside.events.BookingLists;
import uk.npws.alongside.events.Events;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.portal.frame.Spreadsheet;
import uk.npws.alongside.portal.frame.Words;

/**
 * The people of one event as a spreadsheet, for its trainers and the team; what they need is left
 * out, since files travel.
 */
@WebServlet("/desk/rosters/*")
public class RosterSheet extends Spreadsheet {

  @Inject Events events;
  @Inject BookingLists bookings;
  @Inject Words words;

  @Override
  protected List<List<String>> lines(Actor actor, HttpServletRequest request) {
    var event = events.find(actor, reference(request));
    return Stream.concat(
            Stream.of(headings()), bookings.roster(actor, event).stream().map(this::line))
        .toList();
  }

  /** What stands between {@code /desk/rosters/} and {@code .csv}. */
  private static String reference(HttpServletRequest request) {
    return String.valueOf(request.getPathInfo()).replaceFirst("^/", "").replaceFirst("[.]csv$", "");
  }

  private List<String> headings() {
    return Stream.of(
            "events.desk.name",
            "events.desk.email",
            "events.desk.force",
            "events.desk.state",
            "events.desk.booking")
        .map(words::get)
        .toList();
  }

  private List<String> line(BookingLists.Line line) {
    return List.of(
        line.person().name(),
        line.person().email(),
        line.person().forceName(),
        words.word(line.booking().state()),
        line.booking().reference());
  }

  @Override
  protected String name(HttpServletRequest request) {
    return reference(request).replaceAll("[^a-z0-9-]", "") + ".csv";
  }
}
