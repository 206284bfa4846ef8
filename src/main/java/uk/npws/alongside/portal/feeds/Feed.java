package uk.npws.alongside.portal.feeds;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import uk.npws.alongside.events.EventFilter;

/**
 * A file that programs fetch again and again: whoever has the newest is told so in a few bytes (RFC
 * 9110, 13).
 */
abstract class Feed extends HttpServlet {

  private static final String TAG = "ETag";

  /** The same filters by the same address as the list of events. */
  static EventFilter filter(HttpServletRequest request) {
    Map<String, String> parameters = new LinkedHashMap<>();
    request.getParameterMap().forEach((name, values) -> parameters.put(name, values[0]));
    return EventFilter.of(parameters);
  }

  /**
   * Says what is kept by whom, and whether the reader has it already.
   *
   * @param changed null when only the tag can tell
   * @return whether the content is wanted
   */
  static boolean wanted(
      HttpServletRequest request, HttpServletResponse response, String tag, Instant changed) {
    String quoted = "\"" + tag + "\"";
    response.setHeader(TAG, quoted);
    if (changed != null) {
      response.setDateHeader("Last-Modified", changed.toEpochMilli());
    }
    if (!unchanged(request, quoted, changed)) {
      return true;
    }
    response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
    return false;
  }

  private static boolean unchanged(HttpServletRequest request, String tag, Instant changed) {
    String known = request.getHeader("If-None-Match");
    if (known != null) {
      return Arrays.stream(known.split(","))
          .map(one -> one.strip().replaceFirst("^W/", ""))
          .anyMatch(one -> one.equals(tag) || one.equals("*"));
    }
    return changed != null && !changed.isAfter(since(request));
  }

  private static Instant since(HttpServletRequest request) {
    try {
      long since = request.getDateHeader("If-Modified-Since");
      return since < 0 ? Instant.MIN : Instant.ofEpochMilli(since);
    } catch (IllegalArgumentException noDate) {
      return Instant.MIN;
    }
  }

  static void write(
      HttpServletResponse response, String type, String name, Supplier<String> content)
      throws IOException {
    byte[] bytes = content.get().getBytes(StandardCharsets.UTF_8);
    response.setContentType(type + "; charset=UTF-8");
    response.setHeader("Content-Disposition", "inline; filename=\"" + name + "\"");
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }
}
