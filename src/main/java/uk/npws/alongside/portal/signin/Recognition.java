package uk.npws.alongside.portal.signin;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import uk.npws.alongside.foundation.PageAddress;
import uk.npws.alongside.foundation.Sitemap;
import uk.npws.alongside.people.account.SessionUse;
import uk.npws.alongside.people.account.Sessions;
import uk.npws.alongside.people.account.Visit;
import uk.npws.alongside.portal.frame.CurrentActor;
import uk.npws.alongside.portal.frame.Typed;
import uk.npws.alongside.portal.frame.WhosePage;

/**
 * The first filter: knows the reader by the cookie and says so in the request's attributes. Who
 * still has to set up a second factor is led there from every page that is not open to everybody. A
 * form posted after the session ended is kept until its owner is back.
 */
public class Recognition extends HttpFilter {

  /** Request attribute: the {@link Visit}. */
  static final String VISIT = "alongside.visit";

  static final String SET_UP = "/account/second-factor";

  private static final Set<String> OPEN_WHILE_DUE = Set.of(SET_UP, "/sign-out");

  @Inject Sessions sessions;
  @Inject SessionUse use;
  @Inject Sitemap sitemap;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getCharacterEncoding() == null) {
      request.setCharacterEncoding("UTF-8"); // before anybody reads what was posted
    }
    Optional<String> token = Cookies.SESSION.of(request);
    String path = request.getRequestURI();
    if (path.startsWith("/jakarta.faces.resource/")) {
      chain.doFilter(request, response);
      return;
    }
    if (token.isEmpty()) {
      keepTyped(path, request);
      chain.doFilter(request, response);
      return;
    }
    Optional<Visit> visit = sessions.check(token.get(), Origins.address(request));
    if (visit.isEmpty()) {
      ended(path, request, response);
    } else {
      recognised(visit.get(), request);
      if (visit.get().secondFactorDue() && !openWhileDue(path)) {
        response.sendRedirect(SET_UP);
        return;
      }
    }
    chain.doFilter(request, response);
  }

  private void recognised(Visit visit, HttpServletRequest request) {
    request.setAttribute(VISIT, visit);
    request.setAttribute(CurrentActor.ACTOR, visit.actor());
    request.setAttribute(CurrentActor.CARD, visit.card());
    if (visit.unnoted()) {
      use.note(visit);
    }
  }

  /** The session is over: the cookie goes, and so does what the server kept for its pages. */
  private void ended(String path, HttpServletRequest request, HttpServletResponse response) {
    Cookies.SESSION.takeAway(response);
    HttpSession forms = request.getSession(false);
    if (forms != null) {
      forms.invalidate();
    }
    keepTyped(path, request);
  }

  private void keepTyped(String path, HttpServletRequest request) {
    if ("POST".equals(request.getMethod()) && forSignedIn(path)) {
      WhosePage.of(request).ifPresent(owner -> Typed.keep(request, path, owner));
    }
  }

  private boolean forSignedIn(String path) {
    return sitemap.find(path).map(found -> !found.page().access().signedOut()).orElse(false);
  }

  private boolean openWhileDue(String path) {
    return OPEN_WHILE_DUE.contains(path)
        || sitemap
            .find(path)
            .map(Sitemap.Found::page)
            .filter(PageAddress::still)
            .map(page -> page.access().signedOut())
            .orElse(false);
  }
}
