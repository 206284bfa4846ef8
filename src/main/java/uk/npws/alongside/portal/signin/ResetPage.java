package uk.npws.alongside.portal.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import uk.npws.alongside.people.account.PasswordResets;

/** Asks for the letter with which a new password is chosen. */
@Named("resetPage")
@RequestScoped
public class ResetPage {

  @Inject PasswordResets resets;
  @Inject Arrival arrival;

  private String email;

  public String submit() {
    resets.request(email, arrival.origin());
    return "/reset/sent";
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }
}
