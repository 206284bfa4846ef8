package uk.npws.alongside.portal.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import uk.npws.alongside.foundation.MenuEntry.Access;
import uk.npws.alongside.foundation.Sitemap;

/** The addresses of this package. */
@ApplicationScoped
public class DeskPages {

  void pages(@Observes Sitemap map) {
    Access team = Access.anyOf("NPWS");
    map.still("/desk", "/pages/desk/today.xhtml", team)
        .still("/force", "/pages/desk/force.xhtml", Access.anyOf("COORDINATOR", "NPWS"))
        .menu("desk.menu", "/desk", 12, team)
        .menu("desk.force-menu", "/force", 14, Access.anyOf("COORDINATOR"))
        .words("uk.npws.alongside.portal.desk.words");
  }
}
