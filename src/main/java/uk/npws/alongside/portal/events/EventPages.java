package uk.npws.alongside.portal.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import uk.npws.alongside.foundation.Sitemap;

/** The addresses of this room. */
@ApplicationScoped
public class EventPages {

  void pages(@Observes Sitemap map) {
    map.words("uk.npws.alongside.events.words");
  }
}
