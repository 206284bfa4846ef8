package uk.npws.alongside.portal.feeds;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import uk.npws.alongside.events.Event;
import uk.npws.alongside.events.EventFilter;
import uk.npws.alongside.foundation.Setting;

/** The public events as a news feed. */
@WebServlet("/events.atom")
public class EventsAtom extends PublicFeed {

  private static final int MOST = 500;

  @Override
  String content(HttpServletRequest request, EventFilter filter, Instant changed) {
    String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
    var feed =
        new AtomFeed(
            new AtomFeed.About(
                words.get("feeds.events"),
                words.get("feeds.organiser"),
                Setting.ADDRESS.value() + "/events",
                Setting.ADDRESS.value() + "/events.atom",
                query,
                changed));
    return feed.of(events.searchAll(filter, MOST), this::summary);
  }

  private String summary(Event event) {
    return words.of(
        "feeds.entry", event.days(), event.place(), event.placesTaken(), event.capacity());
  }

  @Override
  String type() {
    return "application/atom+xml";
  }

  @Override
  String name() {
    return "events.atom";
  }
}
