package uk.npws.alongside.portal.letters;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.omnifaces.cdi.Param;
import uk.npws.alongside.events.Digests;
import uk.npws.alongside.foundation.MenuEntry.Access;
import uk.npws.alongside.foundation.Sitemap;
import uk.npws.alongside.portal.frame.CurrentActor;
import uk.npws.alongside.portal.signin.Origins;

/**
 * Switching the weekly letter off and on: by the link in the letter, without signing in, and on
 * one's own account. A mail program that posts {@code List-Unsubscribe=One-Click} to the link (RFC
 * 8058) is taken at its word; looking changes nothing.
 */
@Named
@RequestScoped
public class DigestPage {

  @Inject Digests digests;
  @Inject CurrentActor me;
  @Inject HttpServletRequest request;

  @Inject
  @Param(name = "token")
  String token;

  private boolean wanted;

  /** Registers the pages. */
  @ApplicationScoped
  static class Pages {
    void pages(@Observes Sitemap map) {
      map.page(Digests.PATH + "{token}", "/pages/letters/digest.xhtml", Access.EVERYBODY)
          .page("/account/letters", "/pages/letters/digest.xhtml", Access.anyOf("COORDINATOR"));
    }
  }

  @PostConstruct
  void find() {
    ExternalContext answer = FacesContext.getCurrentInstance().getExternalContext();
    answer.setResponseHeader("Cache-Control", "no-store");
    answer.setResponseHeader("Referrer-Policy", "no-referrer");
    if (token != null && oneClick()) {
      digests.want(token, false, Origins.address(request));
    }
    wanted = token == null ? digests.wanted(me.actor()) : digests.wanted(token);
  }

  private boolean oneClick() {
    return request.getMethod().equals("POST")
        && "One-Click".equals(request.getParameter("List-Unsubscribe"));
  }

  public String off() {
    return want(false);
  }

  public String on() {
    return want(true);
  }

  private String want(boolean on) {
    if (token == null) {
      digests.want(me.actor(), on);
      return "/account/letters";
    }
    digests.want(token, on, Origins.address(request));
    return Digests.PATH + token;
  }

  public boolean isWanted() {
    return wanted;
  }
}
