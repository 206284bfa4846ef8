package uk.npws.alongside.portal.invitation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import org.omnifaces.cdi.Param;
import uk.npws.alongside.events.InvitationLinks;
import uk.npws.alongside.portal.frame.CurrentActor;

/** Where the link of a letter leads: to the invitation, or to a word why not. */
@Named
@RequestScoped
public class LinkPage {

  @Inject InvitationLinks links;
  @Inject CurrentActor me;

  @Inject
  @Param(name = "token")
  String secret;

  private InvitationLinks.Followed followed;

  @PostConstruct
  void follow() {
    followed = links.follow(me.actor(), String.valueOf(secret));
  }

  /** Asked before the page is drawn. */
  public String go() {
    return followed.outcome() == InvitationLinks.Outcome.OPENED
        ? "/invitations/" + followed.invitation()
        : null;
  }

  /** Start of the keys for what is said. */
  public String getWords() {
    return "invitation.link."
        + followed.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The invitation where the reader may go on, or null. */
  public Object getInvitation() {
    return followed.invitation();
  }
}
