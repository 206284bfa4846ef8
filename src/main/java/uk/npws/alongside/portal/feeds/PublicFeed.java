package uk.npws.alongside.portal.feeds;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import uk.npws.alongside.events.EventFilter;
import uk.npws.alongside.events.Events;
import uk.npws.alongside.portal.frame.CurrentActor;
import uk.npws.alongside.portal.frame.Words;

/** What everybody may read; made anew only when something in the public list has changed. */
abstract class PublicFeed extends Feed {

  /** Rises when the same events are written in another way. */
  private static final String WRITTEN = "1-";

  @Inject Events events;
  @Inject Words words;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Instant changed = events.publicChange();
    if (!CurrentActor.of(request).signedIn()) {
      response.setHeader("Cache-Control", "public, max-age=300");
    }
    if (wanted(request, response, WRITTEN + events.publicStamp(), changed)) {
      EventFilter filter = filter(request);
      write(response, type(), name(), () -> content(request, filter, changed));
    }
  }

  abstract String content(HttpServletRequest request, EventFilter filter, Instant changed);

  abstract String type();

  abstract String name();
}
