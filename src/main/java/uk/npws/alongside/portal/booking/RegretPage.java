package uk.npws.alongside.portal.booking;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.omnifaces.cdi.Param;
import uk.npws.alongside.events.BookingRefused;
import uk.npws.alongside.events.Reason;
import uk.npws.alongside.events.Regret;
import uk.npws.alongside.events.Regrets;
import uk.npws.alongside.portal.frame.Words;
import uk.npws.alongside.portal.signin.Origins;

/** "I cannot come", by the link in a letter: one reason and one button, without signing in. */
@Named
@RequestScoped
public class RegretPage {

  @Inject Regrets regrets;
  @Inject Words words;
  @Inject HttpServletRequest request;

  @Inject
  @Param(name = "token")
  String token;

  private Regret regret;
  private Reason reason;

  @PostConstruct
  void find() {
    regret = regrets.read(token);
    ExternalContext answer = FacesContext.getCurrentInstance().getExternalContext();
    answer.setResponseHeader("Cache-Control", "no-store");
    answer.setResponseHeader("Referrer-Policy", "no-referrer");
    answer.setResponseHeader("X-Robots-Tag", "noindex");
  }

  public String giveUp() {
    regrets.giveUp(token, reason, Origins.address(request));
    return "/cannot-come/" + token;
  }

  public String takeBack() {
    regrets.takeBack(token, Origins.address(request));
    return "/cannot-come/" + token + "/back";
  }

  /** Says so after the place was taken back; a link of another kind does not. */
  public String getBack() {
    boolean back =
        regret.standing() == Regret.Standing.OVER
            || (regret.standing() == Regret.Standing.GIVEN_UP && regret.undoUntil() == null);
    if (!back) {
      throw BookingRefused.linkOver();
    }
    return words.get("booking.regret.back");
  }

  public Regret getRegret() {
    return regret;
  }

  public String getHeading() {
    return words.of(
        switch (regret.standing()) {
          case OPEN -> "booking.regret.open";
          case LATE -> "booking.regret.late";
          case GIVEN_UP -> "booking.regret.given-up";
          case OVER -> "booking.regret.over";
        },
        regret.firstName());
  }

  public List<Reason> getReasons() {
    return Reason.forCancelling();
  }

  public Reason getReason() {
    return reason;
  }

  public void setReason(Reason chosen) {
    reason = chosen;
  }
}
