package uk.npws.alongside.portal.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import uk.npws.alongside.people.PersonKind;
import uk.npws.alongside.people.account.Registrations;

/** An account by one's own registration. */
@Named("registerPage")
@RequestScoped
public class RegisterPage {

  @Inject Registrations registrations;
  @Inject Arrival arrival;

  private String name;
  private String email;
  private PersonKind kind;
  private String newPassword;

  public String submit() {
    registrations.register(
        new Registrations.Request(name, email, kind, newPassword), arrival.origin());
    return "/join/sent";
  }

  public PersonKind[] getKinds() {
    return PersonKind.values();
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public PersonKind getKind() {
    return kind;
  }

  public void setKind(PersonKind kind) {
    this.kind = kind;
  }

  public String getNewPassword() {
    return newPassword;
  }

  public void setNewPassword(String newPassword) {
    this.newPassword = newPassword;
  }
}
