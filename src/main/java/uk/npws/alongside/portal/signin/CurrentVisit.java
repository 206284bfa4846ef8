package uk.npws.alongside.portal.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import uk.npws.alongside.people.account.Origin;
import uk.npws.alongside.people.account.Sessions;
import uk.npws.alongside.people.account.Visit;

/** The signed-in request, for pages about one's own account; and the way out. */
@Named("visit")
@RequestScoped
public class CurrentVisit {

  @Inject HttpServletRequest request;
  @Inject CurrentResponse response;
  @Inject Sessions sessions;

  public Visit get() {
    return (Visit) request.getAttribute(Recognition.VISIT);
  }

  /** Whether a second factor must be set up before anything else. */
  public boolean isSecondFactorDue() {
    return get() != null && get().secondFactorDue();
  }

  public Origin origin() {
    return Origins.of(request);
  }

  /** The session goes on under this token. */
  public void continueAs(String token) {
    request.changeSessionId();
    Cookies.SESSION.give(response.get(), token);
  }

  /** Signs out here; the browser forgets what pages kept in it, registers above all. */
  public String signOut() {
    response.get().setHeader("Clear-Site-Data", "\"storage\"");
    sessions.end(get(), get().session());
    Cookies.SESSION.takeAway(response.get());
    request.getSession().invalidate();
    return "/sign-in?out=true";
  }
}
