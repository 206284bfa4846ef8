package uk.npws.alongside.portal.nominations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import uk.npws.alongside.foundation.MenuEntry.Access;
import uk.npws.alongside.foundation.Sitemap;

/** The addresses of this package. */
@ApplicationScoped
public class NominationPages {

  private static final String FOLDER = "/pages/nominations/";

  void pages(@Observes Sitemap map) {
    Access coordinators = Access.anyOf("COORDINATOR");
    Access team = Access.anyOf("NPWS");
    map.still("/nominations", FOLDER + "asking.xhtml", coordinators)
        .page("/events/{event}/nominations", FOLDER + "force.xhtml", coordinators)
        .page("/events/{event}/nominations/new", FOLDER + "nominate.xhtml", coordinators)
        .page("/nominations/{nomination}", FOLDER + "nomination.xhtml", Access.SIGNED_IN)
        .page("/nominations/{nomination}/decline", FOLDER + "decline.xhtml", Access.SIGNED_IN)
        .page("/nominations/{nomination}/take-back", FOLDER + "take-back.xhtml", coordinators)
        .still("/desk/selections", FOLDER + "selections.xhtml", team)
        .page("/desk/events/{event}/selection", FOLDER + "selection.xhtml", team)
        .page("/desk/events/{event}/selection/decide", FOLDER + "decide.xhtml", team)
        .still("/desk/offers", FOLDER + "offers.xhtml", team)
        .menu("nominations.menu", "/nominations", 45, coordinators)
        .words("uk.npws.alongside.portal.nominations.words");
  }
}
