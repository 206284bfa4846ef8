package uk.npws.alongside.portal.frame;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import uk.npws.alongside.foundation.Sitemap;

/** Asks every room, add-ons included, for its pages, menu entries and words; once. */
@ApplicationScoped
public class SitemapGatherer {

  @Inject Event<Sitemap> asking;

  private Sitemap sitemap;

  @PostConstruct
  void gather() {
    sitemap = new Sitemap();
    sitemap
        .words("uk.npws.alongside.foundation.words")
        .words("uk.npws.alongside.portal.frame.words");
    asking.fire(sitemap);
  }

  @Produces
  @Named("sitemap")
  public Sitemap sitemap() {
    return sitemap;
  }
}
