package uk.npws.alongside.portal.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import uk.npws.alongside.foundation.MenuEntry.Access;
import uk.npws.alongside.foundation.Sitemap;

/** The addresses of the desk for people. */
@ApplicationScoped
class Pages {

  private static final Access LOOK_AFTER = Access.anyOf("ADMINISTRATOR", "NPWS", "COORDINATOR");
  private static final Access LOOK_AT =
      Access.anyOf("ADMINISTRATOR", "NPWS", "COORDINATOR", "AUDITOR");
  private static final Access ADMINISTER = Access.anyOf("ADMINISTRATOR");

  void pages(@Observes Sitemap map) {
    map.still("/admin/people", "/pages/people/people.xhtml", LOOK_AT)
        .page("/admin/people/new", "/pages/people/new.xhtml", LOOK_AFTER)
        .page("/admin/people/{person}", "/pages/people/person.xhtml", LOOK_AT)
        .page("/admin/people/{person}/edit", "/pages/people/edit.xhtml", ADMINISTER)
        .page("/admin/people/{person}/disable", "/pages/people/disable.xhtml", ADMINISTER)
        .page("/admin/people/{person}/codes-off", "/pages/people/codes-off.xhtml", ADMINISTER)
        .page("/admin/people/import", "/pages/people/import.xhtml", ADMINISTER)
        .still("/admin/forces", "/pages/people/forces.xhtml", ADMINISTER)
        .page("/admin/forces/{force}", "/pages/people/force.xhtml", ADMINISTER)
        .still("/admin/settings", "/pages/people/settings.xhtml", ADMINISTER)
        .menu("people.menu", "/admin/people", 70, LOOK_AT)
        .menu("people.forces", "/admin/forces", 71, ADMINISTER)
        .menu("people.settings", "/admin/settings", 72, ADMINISTER)
        .words("uk.npws.alongside.portal.people.words");
  }
}
