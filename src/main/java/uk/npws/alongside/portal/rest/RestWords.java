package uk.npws.alongside.portal.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import uk.npws.alongside.foundation.Sitemap;

/** The words of answers to programs. */
@ApplicationScoped
public class RestWords {

  void words(@Observes Sitemap map) {
    map.words("uk.npws.alongside.portal.rest.words");
  }
}
