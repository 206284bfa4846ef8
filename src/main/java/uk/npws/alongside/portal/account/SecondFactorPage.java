package uk.npws.alongside.portal.account;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import uk.npws.alongside.foundation.QrCode;
import uk.npws.alongside.people.account.SecondFactor;
import uk.npws.alongside.portal.frame.Words;
import uk.npws.alongside.portal.signin.CurrentVisit;

/**
 * Sets up codes from the phone: one secret for the life of the page, a code to show that the phone
 * has it, then ten recovery codes, shown once.
 */
@Named("secondFactorPage")
@ViewScoped
public class SecondFactorPage implements Serializable {

  @Inject SecondFactor secondFactor;
  @Inject CurrentVisit visit;
  @Inject Words words;

  private SecondFactor.Proposal proposal;
  private List<String> recoveryCodes = List.of();
  private String code;
  private String password;

  public SecondFactor.Proposal getProposal() {
    if (proposal == null) {
      proposal = secondFactor.propose(visit.get());
    }
    return proposal;
  }

  /** The secret in groups of four, for those who type it. */
  public String getSecret() {
    return getProposal().secret().replaceAll("(.{4})(?=.)", "$1 ");
  }

  public String getQr() {
    return QrCode.of(getProposal().address()).svg(words.get("account.qr"));
  }

  public String confirm() {
    SecondFactor.SetUp setUp = secondFactor.confirm(visit.get(), getProposal(), code, password);
    visit.continueAs(setUp.token());
    recoveryCodes = setUp.recoveryCodes();
    return null;
  }

  /** Empty until the phone is set up. */
  public List<String> getRecoveryCodes() {
    return recoveryCodes;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }
}
