package uk.npws.alongside.portal.events;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import uk.npws.alongside.events.DeskFilter;
import uk.npws.alongside.events.Event;
import uk.npws.alongside.events.EventDesk;
import uk.npws.alongside.events.Events;
import uk.npws.alongside.foundation.When;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.portal.frame.Paged;
import uk.npws.alongside.portal.frame.Spreadsheet;

/** The list of the event desk as a spreadsheet, by the same address. */
@WebServlet({"/desk/events.csv", "/desk/events.xlsx"})
public class EventsSheet extends Spreadsheet {

  @Inject EventDesk desk;

  @Override
  protected List<String> columns() {
    return List.of(
        "events.desk.event",
        "events.course",
        "events.desk.day",
        "events.desk.from",
        "events.desk.last-day",
        "events.desk.to",
        "events.place",
        "events.desk.capacity",
        "events.desk.taken",
        "events.desk.waiting",
        "events.desk.state",
        "events.desk.reference");
  }

  @Override
  protected Stream<List<?>> lines(Actor actor, HttpServletRequest request) {
    var filter =
        DeskFilter.of(
            request.getParameter("show"),
            request.getParameter("course"),
            request.getParameter("month"));
    return Paged.from(Events.PAGE, from -> desk.list(actor, filter, from)).map(this::line);
  }

  private List<?> line(Event event) {
    return List.of(
        event.title(),
        event.course().title(),
        When.date(event.starts()),
        When.time(event.starts()),
        When.date(event.ends()),
        When.time(event.ends()),
        event.place(),
        event.capacity(),
        event.placesTaken(),
        event.waiting(),
        words.word(event.status()),
        event.reference());
  }

  @Override
  protected String name(HttpServletRequest request) {
    return "events";
  }
}
