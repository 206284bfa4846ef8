package uk.npws.alongside.portal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import uk.npws.alongside.foundation.MenuEntry.Access;
import uk.npws.alongside.foundation.Setting;
import uk.npws.alongside.foundation.Sitemap;

/** Puts the demo's pages on the map, except in production: there, nothing is at their addresses. */
@ApplicationScoped
public class DemoPages {

  void pages(@Observes Sitemap map) {
    if (Setting.MODE.value().equals("production")) {
      return;
    }
    map.page("/demo", "/pages/demo/guide.xhtml", Access.EVERYBODY)
        .words("uk.npws.alongside.portal.demo.words");
    if (Setting.DEMO_IMAP_PORT.isSet()) {
      map.page("/demo/mailbox", "/pages/demo/mailbox.xhtml", Access.EVERYBODY)
          .page("/demo/mailbox/{letter}", "/pages/demo/letter.xhtml", Access.EVERYBODY);
    }
  }
}
