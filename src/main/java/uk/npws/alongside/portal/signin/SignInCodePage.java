package uk.npws.alongside.portal.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import uk.npws.alongside.people.account.SignIn;
import uk.npws.alongside.people.account.SignInRefused;
import uk.npws.alongside.people.account.SignedIn;

/** The code from the app, or one of the recovery codes. */
@Named("signInCodePage")
@RequestScoped
public class SignInCodePage {

  @Inject SignIn signIn;
  @Inject Arrival arrival;

  @Inject @Param String by;

  private String code;

  /** Whether a password was given before; if not, the page leads back to it. */
  public boolean isExpected() {
    return arrival.waiting() != null;
  }

  public boolean isRecovery() {
    return "recovery".equals(by);
  }

  public String submit() {
    Arrival.Waiting waiting = arrival.waiting();
    if (waiting == null) {
      throw SignInRefused.startAgain();
    }
    SignedIn signedIn =
        isRecovery()
            ? signIn.recoveryCode(waiting.ticket(), code, arrival.origin())
            : signIn.code(waiting.ticket(), code, arrival.origin());
    return arrival.enter(signedIn, waiting.to());
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
