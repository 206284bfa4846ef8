package uk.npws.alongside.portal.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import uk.npws.alongside.people.PersonKind;
import uk.npws.alongside.people.account.Registrations;
import uk.npws.alongside.portal.frame.Notices;

/** Where the letter to a new address leads: who are you, and what password do you choose? */
@Named("joinPage")
@RequestScoped
public class JoinPage {

  @Inject
  @Param(name = "ticket")
  String ticket;

  @Inject Registrations registrations;
  @Inject Notices notices;

  private String email;
  private String name;
  private PersonKind kind;
  private String newPassword;

  /** Asked before the page is drawn: a spent link says so at once. */
  public void check() {
    getEmail();
  }

  public String open() {
    registrations.open(ticket, new Registrations.Details(name, kind, newPassword));
    notices.good("signin.opened");
    return "/sign-in";
  }

  /** The address that the letter went to. */
  public String getEmail() {
    if (email == null) {
      email = registrations.address(ticket).value();
    }
    return email;
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
