package uk.npws.alongside.portal.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import uk.npws.alongside.foundation.MenuEntry.Access;
import uk.npws.alongside.foundation.Sitemap;

/** The addresses of privacy. */
@ApplicationScoped
class Pages {

  private static final Access WATCH = Access.anyOf("ADMINISTRATOR", "AUDITOR");
  private static final Access ADMINISTER = Access.anyOf("ADMINISTRATOR");

  void pages(@Observes Sitemap map) {
    map.still("/privacy", "/pages/privacy/privacy.xhtml", Access.EVERYBODY)
        .copied(() -> "", "/privacy")
        .page("/admin/retention", "/pages/privacy/retention.xhtml", WATCH)
        .page("/admin/people/{person}/erase", "/pages/privacy/erase.xhtml", ADMINISTER)
        .menu("privacy.retention", "/admin/retention", 73, WATCH)
        .words("uk.npws.alongside.portal.privacy.words");
  }
}
