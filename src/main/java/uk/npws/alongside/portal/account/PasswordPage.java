package uk.npws.alongside.portal.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import uk.npws.alongside.people.account.Accounts;
import uk.npws.alongside.portal.frame.Notices;
import uk.npws.alongside.portal.signin.CurrentVisit;

/** Another password. */
@Named("passwordPage")
@RequestScoped
public class PasswordPage {

  @Inject Accounts accounts;
  @Inject CurrentVisit visit;
  @Inject Notices notices;

  private String password;
  private String newPassword;

  public String save() {
    accounts.changePassword(visit.get(), password, newPassword);
    notices.good("account.password-saved");
    return "/account";
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  public String getNewPassword() {
    return newPassword;
  }

  public void setNewPassword(String newPassword) {
    this.newPassword = newPassword;
  }
}
