package uk.npws.alongside.portal.frame;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * What is turned away before anything of it is read: bodies that are too large, which would have to
 * be kept in memory even for somebody who is not signed in, and forms that a page of another site
 * sent. Programs say the length of what they send.
 */
public class Entrance extends HttpFilter {

  /**
   * Of a form, or of JSON, in bytes; the largest that our own pages send is a quarter of it. Forms
   * with a file are read to the disk and have their own limit.
   */
  static final int MOST = 2 * 1024 * 1024;

  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  @Inject Words words;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    int refused = READING.contains(request.getMethod()) ? 0 : refused(request);
    if (refused == 0) {
      chain.doFilter(request, response);
    } else if (ofPrograms(request)) {
      response.setStatus(refused);
      response.setContentType("application/problem+json");
      response
          .getWriter()
          .write(
              Json.createObjectBuilder()
                  .add("status", refused)
                  .add("title", words.get("frame.entrance." + refused))
                  .build()
                  .toString());
    } else {
      response.sendError(refused);
    }
  }

  /** The status to answer with, or 0. */
  private static int refused(HttpServletRequest request) {
    String type = String.valueOf(request.getContentType());
    long length = request.getContentLengthLong();
    if (length > MOST && (ofPrograms(request) || !type.startsWith("multipart/"))) {
      return HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
    }
    if (length < 0 && request.getHeader("Transfer-Encoding") != null) {
      return HttpServletResponse.SC_LENGTH_REQUIRED;
    }
    boolean elsewhere = !ofPrograms(request) && ofAnotherSite(request.getHeader("Sec-Fetch-Site"));
    return elsewhere ? HttpServletResponse.SC_FORBIDDEN : 0;
  }

  private static boolean ofPrograms(HttpServletRequest request) {
    return request.getRequestURI().startsWith("/api/");
  }

  /**
   * Browsers say so; whoever says nothing is no browser, or an old one, and has SameSite cookies.
   */
  private static boolean ofAnotherSite(String site) {
    return site != null && !site.equals("same-origin") && !site.equals("none");
  }
}
