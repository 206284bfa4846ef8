package uk.npws.alongside.portal.frame;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import uk.npws.alongside.foundation.Sitemap;

/**
 * Answers visitors' public pages from a copy made once, as long as the room's stamp says that
 * nothing they show has changed. One cheap statement, for the stamp, replaces the making of the
 * page. A copy lives a minute at most, since pages speak of today. Signed-in people, and visitors
 * with a session, always get a page of their own.
 */
public class RenderedCopies extends HttpFilter {

  private static final int MOST_COPIES = 400;
  private static final int LONGEST_QUERY = 120;

  @Inject Sitemap sitemap;
  @Inject Clock clock;

  private final Map<String, RenderedCopy> copies = new ConcurrentHashMap<>();

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var stamp = stamp(request);
    if (stamp == null) {
      chain.doFilter(request, response);
      return;
    }
    String query = request.getQueryString() == null ? "" : request.getQueryString();
    String key = request.getRequestURI() + "?" + query;
    RenderedCopy copy = copies.get(key);
    if (copy == null || !copy.stamp().equals(stamp)) {
      var capture = new RenderedCopy.Capture(response);
      chain.doFilter(request, capture);
      copy = capture.copy(stamp);
      if (!copy.keepable()) {
        copy.writeWhole(response);
        return;
      }
      if (copies.size() >= MOST_COPIES) {
        copies.clear();
      }
      copies.put(key, copy);
    }
    copy.answer(request, response);
  }

  private String stamp(HttpServletRequest request) {
    boolean plainVisit =
        request.getMethod().equals("GET")
            && !CurrentActor.of(request).signedIn()
            && request.getSession(false) == null
            && (request.getQueryString() == null
                || request.getQueryString().length() <= LONGEST_QUERY);
    if (!plainVisit) {
      return null;
    }
    return sitemap
        .find(request.getRequestURI())
        .flatMap(found -> sitemap.stamp(found.page()))
        .map(stamp -> stamp.get() + "@" + clock.instant().truncatedTo(ChronoUnit.MINUTES))
        .orElse(null);
  }
}
