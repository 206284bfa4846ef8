package uk.npws.alongside.portal.events;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import uk.npws.alongside.events.BookingLists;
import uk.npws.alongside.events.Events;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.portal.frame.Spreadsheet;

/**
 * The people of one event as a spreadsheet, for its trainers and the team; what they need is left
 * out, since files travel.
 */
@WebServlet("/desk/rosters/*")
public class RosterSheet extends Spreadsheet {

  @Inject Events events;
  @Inject BookingLists bookings;

  @Override
  protected List<String> columns() {
    return List.of(
        "events.desk.name",
        "events.desk.email",
        "events.desk.force",
        "events.desk.state",
        "events.desk.booking");
  }

  @Override
  protected Stream<List<?>> lines(Actor actor, HttpServletRequest request) {
    var event = events.find(actor, reference(request));
    return bookings.roster(actor, event).stream().map(this::line);
  }

  /** What stands between {@code /desk/rosters/} and the ending. */
  private static String reference(HttpServletRequest request) {
    return String.valueOf(request.getPathInfo())
        .replaceFirst("^/", "")
        .replaceFirst("[.](csv|xlsx)$", "");
  }

  private List<?> line(BookingLists.Line line) {
    return Arrays.asList(
        line.person().name(),
        line.person().email(),
        line.person().forceName(),
        words.word(line.booking().state()),
        line.booking().reference());
  }

  @Override
  protected String name(HttpServletRequest request) {
    return reference(request).replaceAll("[^a-z0-9-]", "");
  }
}
