package uk.npws.alongside.portal.frame;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import uk.npws.alongside.foundation.PageAddress;
import uk.npws.alongside.foundation.Sitemap;
import uk.npws.alongside.people.Actor;

/**
 * Leads a readable address to its Facelet and keeps out who may not come: {@code /events/leeds-1}
 * is forwarded to {@code /pages/events/event.xhtml?event=leeds-1}. Facelets have no address of
 * their own.
 */
public class Routing extends HttpFilter {

  /** Request attribute: the path as the reader sees it. */
  static final String READABLE = "alongside.readable";

  /** Request attribute: whether the page has no form. */
  static final String STILL = "alongside.still";

  /**
   * A file of 5 MB and the form around it, in bytes; under {@code max-request-size} in web.xml,
   * beyond which the server reads no form at all.
   */
  private static final long MOST_POSTED = 5_500_000;

  @Inject Sitemap sitemap;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    if (request.getDispatcherType() != DispatcherType.REQUEST || isResource(request)) {
      chain.doFilter(request, response);
      return;
    }
    Actor actor = CurrentActor.of(request);
    if (path.equals("/")) {
      response.sendRedirect(actor.signedIn() ? "/me" : "/events");
      return;
    }
    if (request.getServletPath().endsWith(".xhtml")) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    if (malformed(request)) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
      return;
    }
    var found = sitemap.find(URLDecoder.decode(path, StandardCharsets.UTF_8));
    if (found.isEmpty()) {
      chain.doFilter(request, response);
      return;
    }
    lead(found.get(), path, actor, request, response);
  }

  /**
   * By the path that the server decoded and will serve, not by how it was written: {@code ;x},
   * {@code %6c} and {@code /../} lead to a Facelet as well.
   */
  private static boolean isResource(HttpServletRequest request) {
    return request.getServletPath().startsWith("/jakarta.faces.resource/");
  }

  /**
   * A form in parts that does not say how they are parted, or one that claims to need no state: the
   * server would break over either.
   */
  private static boolean malformed(HttpServletRequest request) {
    String type = String.valueOf(request.getContentType());
    if (type.startsWith("multipart/")) {
      return !type.contains("boundary=");
    }
    return request.getMethod().equals("POST")
        && type.startsWith("application/x-www-form-urlencoded")
        && "stateless".equals(request.getParameter("jakarta.faces.ViewState"));
  }

  /** Larger than we take, or a file of which nobody says how large it is. */
  private static boolean tooLarge(HttpServletRequest request) {
    long length = request.getContentLengthLong();
    String type = String.valueOf(request.getContentType());
    return length > MOST_POSTED || length < 0 && type.startsWith("multipart/");
  }

  private void lead(
      Sitemap.Found found,
      String path,
      Actor actor,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException, ServletException {
    PageAddress page = found.page();
    if (tooLarge(request)) {
      request.setAttribute(READABLE, path);
      response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    } else if (CurrentActor.admitted(actor, page.access())) {
      request.setAttribute(READABLE, path);
      request.setAttribute(STILL, page.still());
      request
          .getRequestDispatcher(page.view() + query(found.parameters()))
          .forward(request, response);
    } else if (actor.signedIn()) {
      if (page.access().roles().isEmpty()) {
        response.sendRedirect("/me");
      } else {
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
      }
    } else {
      String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
      response.sendRedirect(
          "/sign-in?to=" + URLEncoder.encode(path + query, StandardCharsets.UTF_8));
    }
  }

  private static String query(Map<String, String> parameters) {
    return parameters.isEmpty()
        ? ""
        : parameters.entrySet().stream()
            .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&", "?", ""));
  }
}
