package uk.npws.alongside.portal.events;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import uk.npws.alongside.events.DeskFilter;
import uk.npws.alongside.events.Event;
import uk.npws.alongside.events.EventDesk;
import uk.npws.alongside.foundation.When;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.portal.frame.Spreadsheet;
import uk.npws.alongside.portal.frame.Words;

/** The list of the event desk as a spreadsheet, by the same address. */
@WebServlet("/desk/events.csv")
public class EventsSheet extends Spreadsheet {

  @Inject EventDesk desk;
  @Inject Words words;

  @Override
  protected List<List<String>> lines(Actor actor, HttpServletRequest request) {
    var filter =
        DeskFilter.of(
            request.getParameter("show"),
            request.getParameter("course"),
            request.getParameter("month"));
    return Stream.concat(Stream.of(headings()), desk.all(actor, filter).stream().map(this::line))
        .toList();
  }

  private List<String> headings() {
    return Stream.of(
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
            "events.desk.reference")
        .map(words::get)
        .toList();
  }

  private List<String> line(Event event) {
    return List.of(
        event.title(),
        event.course().title(),
        When.date(event.starts()).toString(),
        When.time(event.starts()),
        When.date(event.ends()).toString(),
        When.time(event.ends()),
        event.place(),
        String.valueOf(event.capacity()),
        String.valueOf(event.placesTaken()),
        String.valueOf(event.waiting()),
        words.word(event.status()),
        event.reference());
  }

  @Override
  protected String name(HttpServletRequest request) {
    return "events.csv";
  }
}
