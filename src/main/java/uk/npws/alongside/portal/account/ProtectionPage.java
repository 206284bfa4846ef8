package uk.npws.alongside.portal.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.npws.alongside.people.account.SecondFactor;
import uk.npws.alongside.portal.frame.Notices;
import uk.npws.alongside.portal.signin.CurrentVisit;

/** What the password is asked for once the phone is set up: new recovery codes, or no codes. */
@Named("protectionPage")
@RequestScoped
public class ProtectionPage {

  @Inject SecondFactor secondFactor;
  @Inject CurrentVisit visit;
  @Inject Notices notices;

  private String password;
  private List<String> recoveryCodes = List.of();

  public String renew() {
    recoveryCodes = secondFactor.renewRecoveryCodes(visit.get(), password);
    return null;
  }

  public String switchOff() {
    secondFactor.remove(visit.get(), password);
    notices.good("account.off-done");
    return "/account";
  }

  public List<String> getRecoveryCodes() {
    return recoveryCodes;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }
}
