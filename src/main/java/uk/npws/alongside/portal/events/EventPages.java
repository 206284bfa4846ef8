package uk.npws.alongside.portal.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import uk.npws.alongside.events.Events;
import uk.npws.alongside.foundation.MenuEntry.Access;
import uk.npws.alongside.foundation.Sitemap;

/**
 * The addresses of this package. Visitors get the public ones from a copy for as long as no event
 * has changed.
 */
@ApplicationScoped
public class EventPages {

  @Inject Events events;

  void pages(@Observes Sitemap map) {
    Access team = Access.anyOf("NPWS");
    map.still("/events", "/pages/events/list.xhtml", Access.EVERYBODY)
        .still("/events/{event}", "/pages/events/event.xhtml", Access.EVERYBODY)
        .copied(events::publicStamp, "/events", "/events/{event}")
        .still("/desk/events", "/pages/events/desk.xhtml", team)
        .page("/desk/events/new", "/pages/events/edit.xhtml", team)
        .still("/desk/events/{event}", "/pages/events/roster.xhtml", team)
        .page("/desk/events/{event}/edit", "/pages/events/edit.xhtml", team)
        .page("/desk/events/{event}/publish", "/pages/events/publish.xhtml", team)
        .page("/desk/events/{event}/close", "/pages/events/close.xhtml", team)
        .page("/desk/events/{event}/cancel", "/pages/events/cancel.xhtml", team)
        .page("/desk/events/{event}/decide", "/pages/events/decide.xhtml", team)
        .page("/desk/events/{event}/again", "/pages/events/again.xhtml", team)
        .page("/desk/events/{event}/move", "/pages/events/move.xhtml", team)
        .still("/desk/events/{event}/moved", "/pages/events/moved.xhtml", team)
        .still("/desk/templates", "/pages/events/templates.xhtml", team)
        .page("/desk/templates/{template}", "/pages/events/template.xhtml", team)
        .still("/desk/venues", "/pages/events/venues.xhtml", team)
        .page("/desk/venues/new", "/pages/events/venue.xhtml", team)
        .page("/desk/venues/{venue}", "/pages/events/venue.xhtml", team)
        .menu("events.menu", "/events", 20, Access.EVERYBODY)
        .menu("events.desk.menu", "/desk/events", 60, team)
        .words("uk.npws.alongside.events.words")
        .words("uk.npws.alongside.portal.events.words");
  }
}
