package uk.npws.alongside.portal.invitation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.npws.alongside.events.InvitationLists;
import uk.npws.alongside.portal.frame.CurrentActor;
import uk.npws.alongside.portal.frame.Words;

/** What one's force is invited to: what is owed first, then the others. */
@Named
@RequestScoped
public class MyInvitations {

  @Inject InvitationLists lists;
  @Inject Owed owed;
  @Inject CurrentActor me;
  @Inject Words words;

  private List<InvitationLists.Line> all;

  @PostConstruct
  void read() {
    all = lists.mine(me.actor());
  }

  public List<InvitationLists.Line> getOwing() {
    return all.stream().filter(line -> !owed.of(line).isEmpty()).toList();
  }

  public List<InvitationLists.Line> getOthers() {
    return all.stream().filter(line -> owed.of(line).isEmpty()).toList();
  }

  public String getHeading() {
    return all.isEmpty()
        ? words.get("invitation.mine.none")
        : words.count("invitation.mine.heading", getOwing().size());
  }
}
