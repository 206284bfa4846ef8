package uk.npws.alongside.portal.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import uk.npws.alongside.people.PersonCard;
import uk.npws.alongside.people.account.AccountCard;
import uk.npws.alongside.people.account.Accounts;
import uk.npws.alongside.people.account.SessionCard;
import uk.npws.alongside.people.account.Sessions;
import uk.npws.alongside.portal.frame.Notices;
import uk.npws.alongside.portal.signin.CurrentVisit;

/** The account at a glance, and its sessions. */
@Named("accountPage")
@RequestScoped
public class AccountPage {

  @Inject Accounts accounts;
  @Inject Sessions sessions;
  @Inject CurrentVisit visit;
  @Inject Notices notices;

  private AccountCard card;
  private List<SessionCard> open;

  public PersonCard getMe() {
    return visit.get().card();
  }

  public AccountCard getCard() {
    if (card == null) {
      card = accounts.card(visit.get().actor(), getMe().id());
    }
    return card;
  }

  public List<SessionCard> getSessions() {
    if (open == null) {
      open = sessions.list(visit.get());
    }
    return open;
  }

  /** Whether a role asks for the second factor, so that it cannot be switched off. */
  public boolean isSecondFactorNeeded() {
    return visit.get().actor().grants().stream()
        .anyMatch(grant -> grant.role().needsSecondFactor());
  }

  public String end(UUID session) {
    sessions.end(visit.get(), session);
    notices.good("account.ended");
    return "/account";
  }

  public String endOthers() {
    sessions.endOthers(visit.get());
    notices.good("account.ended-others");
    return "/account";
  }
}
