package uk.npws.alongside.portal.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import uk.npws.alongside.people.account.Registrations;

/** An account by one's own registration begins with the address. */
@Named("registerPage")
@RequestScoped
public class RegisterPage {

  @Inject Registrations registrations;
  @Inject Arrival arrival;

  private String email;

  public String submit() {
    registrations.register(email, arrival.origin());
    return "/join/sent";
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }
}
