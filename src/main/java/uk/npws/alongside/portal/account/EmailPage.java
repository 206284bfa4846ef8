package uk.npws.alongside.portal.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import uk.npws.alongside.people.account.Accounts;
import uk.npws.alongside.portal.frame.Notices;
import uk.npws.alongside.portal.signin.CurrentVisit;

/** Another address: asked for here, confirmed from the letter. */
@Named("emailPage")
@RequestScoped
public class EmailPage {

  @Inject Accounts accounts;
  @Inject CurrentVisit visit;
  @Inject Notices notices;
  @Inject @Param String ticket;

  private String email;
  private String password;

  public String request() {
    accounts.requestEmail(visit.get(), password, email);
    notices.good("account.email-sent", email);
    return "/account";
  }

  /** Asked before the page is drawn: a spent link says so at once. */
  public void check() {
    accounts.emailAskedFor(visit.get(), ticket);
  }

  /** The address that would be used from now on. */
  public String getAskedFor() {
    return accounts.emailAskedFor(visit.get(), ticket).value();
  }

  public String confirm() {
    accounts.confirmEmail(visit.get(), ticket, visit.origin());
    notices.good("account.email-changed");
    return "/sign-in";
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
}
