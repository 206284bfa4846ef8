package uk.npws.alongside.portal.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import uk.npws.alongside.people.PersonCard;
import uk.npws.alongside.people.account.AccountInvitations;
import uk.npws.alongside.people.account.PasswordResets;
import uk.npws.alongside.portal.frame.Notices;

/** The pages that letters lead to: each has one button, and a link does nothing by itself. */
@Named("ticketPage")
@RequestScoped
public class TicketPage {

  @Inject
  @Param(name = "ticket")
  String secret;

  @Inject AccountInvitations invitations;
  @Inject PasswordResets resets;
  @Inject Notices notices;

  private PersonCard invited;
  private String newPassword;

  private String ticket() {
    return secret;
  }

  public PersonCard getInvited() {
    if (invited == null) {
      invited = invitations.read(ticket());
    }
    return invited;
  }

  public String accept() {
    invitations.accept(ticket(), newPassword);
    return signIn("signin.opened");
  }

  /** Asked before the page is drawn: a spent link says so at once. */
  public void check() {
    resets.check(ticket());
  }

  public String choose() {
    resets.choose(ticket(), newPassword);
    return signIn("signin.chosen");
  }

  private String signIn(String said) {
    notices.good(said);
    return "/sign-in";
  }

  public String getNewPassword() {
    return newPassword;
  }

  public void setNewPassword(String newPassword) {
    this.newPassword = newPassword;
  }
}
