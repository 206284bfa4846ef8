package uk.npws.alongside.portal.feeds;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.npws.alongside.events.CalendarFeeds;
import uk.npws.alongside.foundation.Secrets;
import uk.npws.alongside.portal.frame.Words;

/**
 * Somebody's own places as a calendar, for whoever has the secret address. It is not there when the
 * address was renewed or revoked; nothing in the answer says whose it was.
 */
@WebServlet("/calendar/*")
public class OwnCalendar extends Feed {

  private static final Pattern ADDRESS = Pattern.compile("/([A-Za-z0-9_-]{43})[.]ics");

  @Inject CalendarFeeds feeds;
  @Inject Words words;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<String> calendar = calendar(String.valueOf(request.getPathInfo()));
    response.setHeader("Cache-Control", "private, no-cache");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("X-Robots-Tag", "noindex");
    if (calendar.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    String tag = HexFormat.of().formatHex(Secrets.digest(calendar.get()), 0, 12);
    if (wanted(request, response, tag, null)) {
      write(response, "text/calendar", "my-bookings.ics", calendar::get);
    }
  }

  private Optional<String> calendar(String path) {
    Matcher address = ADDRESS.matcher(path);
    return address.matches()
        ? feeds.own(words.get("feeds.own"), address.group(1))
        : Optional.empty();
  }
}
