package uk.npws.alongside.portal.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import uk.npws.alongside.people.account.Origin;
import uk.npws.alongside.people.account.SignInStep;
import uk.npws.alongside.people.account.SignedIn;
import uk.npws.alongside.portal.frame.Typed;

/** What follows a right password or code: the code page, or in. */
@RequestScoped
public class Arrival {

  private static final String WAITING = "alongside.waiting-for-code";
  private static final String HOME = "/me";

  @Inject HttpServletRequest request;
  @Inject CurrentResponse response;

  /** Somebody between password and code, and where they were going. */
  record Waiting(String ticket, String to) implements Serializable {}

  Origin origin() {
    return Origins.of(request);
  }

  Waiting waiting() {
    HttpSession session = request.getSession(false);
    return session == null ? null : (Waiting) session.getAttribute(WAITING);
  }

  /** Where to go next. */
  String after(SignInStep step, String to) {
    if (step instanceof SignInStep.CodeWanted wanted) {
      request.getSession().setAttribute(WAITING, new Waiting(wanted.ticket(), inside(to)));
      return "/sign-in/code";
    }
    return enter((SignedIn) step, to);
  }

  /** A new session on the server, with nothing in it from before but what was typed. */
  String enter(SignedIn signedIn, String to) {
    HttpSession before = request.getSession(false);
    Object typed = Typed.in(before);
    if (before != null) {
      before.invalidate();
    }
    if (typed != null) {
      Typed.into(request.getSession(), typed);
    }
    HttpServletResponse answer = response.get();
    Cookies.SESSION.give(answer, signedIn.token());
    Cookies.DEVICE.give(answer, signedIn.device());
    return inside(to);
  }

  /** Only ever an address of this portal, written plainly: no host, no way up, nothing hidden. */
  static String inside(String to) {
    if (to == null || !to.matches("/[^\\\\\\p{Cntrl}]*")) {
      return HOME;
    }
    String path = to.split("[?#]", 2)[0];
    boolean plain = !path.contains("//") && !path.contains("/.");
    return plain && !path.startsWith("/sign-") ? to : HOME;
  }
}
