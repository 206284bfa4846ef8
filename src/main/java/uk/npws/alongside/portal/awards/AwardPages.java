package uk.npws.alongside.portal.awards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import uk.npws.alongside.foundation.MenuEntry.Access;
import uk.npws.alongside.foundation.Sitemap;

/** The addresses of the room. */
@ApplicationScoped
public class AwardPages {

  private static final String FOLDER = "/pages/awards/";

  void pages(@Observes Sitemap map) {
    Access team = Access.anyOf("NPWS");
    map.still("/verify", FOLDER + "verify.xhtml", Access.EVERYBODY)
        .still("/verify/{code}", FOLDER + "verify.xhtml", Access.EVERYBODY)
        .still("/awards", FOLDER + "desk.xhtml", team)
        .page("/awards/badges", FOLDER + "badges.xhtml", team)
        .still("/awards/certificates", FOLDER + "certificates.xhtml", team)
        .still("/awards/certificates/{certificate}", FOLDER + "certificate.xhtml", team)
        .page("/awards/certificates/{certificate}/withdraw", FOLDER + "withdraw.xhtml", team)
        .page("/awards/certificates/{certificate}/replace", FOLDER + "replace.xhtml", team)
        .menu("awards.menu-check", "/verify", 50, Access.VISITORS)
        .menu("awards.menu", "/awards", 40, team)
        .words("uk.npws.alongside.awards.words")
        .words("uk.npws.alongside.portal.awards.words");
  }
}
