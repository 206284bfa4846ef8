package uk.npws.alongside.portal.feeds;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import uk.npws.alongside.events.CalendarFeeds;
import uk.npws.alongside.events.EventFilter;

/** The public events as a calendar to subscribe to. */
@WebServlet("/events.ics")
public class EventsCalendar extends PublicFeed {

  @Inject CalendarFeeds feeds;

  @Override
  String content(HttpServletRequest request, EventFilter filter, Instant changed) {
    return feeds.published(words.get("feeds.events"), filter);
  }

  @Override
  String type() {
    return "text/calendar";
  }

  @Override
  String name() {
    return "events.ics";
  }
}
