package uk.npws.alongside.portal.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import uk.npws.alongside.people.account.SignIn;
import uk.npws.alongside.portal.frame.Typed;

/** The password. */
@Named("signInPage")
@RequestScoped
public class SignInPage {

  @Inject SignIn signIn;
  @Inject Arrival arrival;
  @Inject HttpServletRequest request;

  private String email;
  private String password;
  private String to;
  private boolean out;

  public String submit() {
    return arrival.after(signIn.password(email, password, arrival.origin()), to);
  }

  /** Whether something that was typed waits for its owner to be back. */
  public boolean isKept() {
    return Typed.in(request.getSession(false)) != null;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  public String getTo() {
    return to;
  }

  public void setTo(String to) {
    this.to = to;
  }

  public boolean isOut() {
    return out;
  }

  public void setOut(boolean out) {
    this.out = out;
  }
}
