package uk.npws.alongside.portal.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import uk.npws.alongside.foundation.MenuEntry.Access;
import uk.npws.alongside.foundation.Sitemap;

/** The addresses of this package. A deputy holds no role, so the force's pages ask the service. */
@ApplicationScoped
public class InvitationPages {

  private static final String FOLDER = "/pages/invitation/";

  void pages(@Observes Sitemap map) {
    Access team = Access.anyOf("NPWS");
    map.page("/invited/{token}", FOLDER + "link.xhtml", Access.SIGNED_IN)
        .still("/invitations", FOLDER + "mine.xhtml", Access.SIGNED_IN)
        .page("/invitations/{invitation}", FOLDER + "invitation.xhtml", Access.SIGNED_IN)
        .page("/invitations/{invitation}/name", FOLDER + "name.xhtml", Access.SIGNED_IN)
        .page("/invitations/{invitation}/deputy", FOLDER + "deputy.xhtml", Access.SIGNED_IN)
        .page("/invitations/{invitation}/decline", FOLDER + "decline.xhtml", Access.SIGNED_IN)
        .page("/invitations/{invitation}/places", FOLDER + "places.xhtml", team)
        .page("/invitations/{invitation}/withdraw", FOLDER + "withdraw.xhtml", team)
        .still("/desk/invitations", FOLDER + "unanswered.xhtml", team)
        .page("/desk/events/{event}/invitations", FOLDER + "event.xhtml", team)
        .page("/desk/events/{event}/invite", FOLDER + "invite.xhtml", team)
        .menu("invitation.menu", "/invitations", 22, Access.anyOf("COORDINATOR"))
        .words("uk.npws.alongside.portal.invitation.words");
  }
}
