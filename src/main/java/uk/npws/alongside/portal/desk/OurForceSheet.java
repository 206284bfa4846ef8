package uk.npws.alongside.portal.desk;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import uk.npws.alongside.events.BookingRefused;
import uk.npws.alongside.events.ForceBookings;
import uk.npws.alongside.foundation.When;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.people.Force;
import uk.npws.alongside.people.ForceId;
import uk.npws.alongside.people.Forces;
import uk.npws.alongside.portal.frame.Spreadsheet;

/** The coming bookings of a force's people as a spreadsheet. */
@WebServlet({"/force.csv", "/force.xlsx"})
public class OurForceSheet extends Spreadsheet {

  @Inject ForceBookings bookings;
  @Inject Forces forces;

  @Override
  protected List<String> columns() {
    return List.of("desk.person", "desk.event", "desk.when", "desk.place", "desk.state");
  }

  @Override
  protected Stream<List<?>> lines(Actor actor, HttpServletRequest request) {
    String code = request.getParameter("force");
    ForceId force =
        forces.all().stream()
            .map(Force::id)
            .filter(one -> one.code().equals(code))
            .findFirst()
            .orElseThrow(BookingRefused::missing);
    return bookings.coming(actor, force).stream().map(this::line);
  }

  private List<?> line(ForceBookings.Line line) {
    return Arrays.asList(
        line.person().name(),
        line.booking().event().title(),
        When.day(line.booking().event().starts()),
        line.booking().event().place(),
        words.word(line.booking().state()));
  }

  @Override
  protected String name(HttpServletRequest request) {
    return "our-force";
  }
}
