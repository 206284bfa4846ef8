package uk.npws.alongside.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import uk.npws.alongside.people.Actor;

/**
 * What goes with an event that will not take place; whoever was to come, or might have, is told.
 */
@ApplicationScoped
class CallingOff {

  @Inject Invitations invitations;
  @Inject Allocations allocations;
  @Inject Nominations nominations;
  @Inject Places places;
  @Inject Clock clock;

  /**
   * In the caller's transaction, which has the event locked.
   *
   * @param why what the letters say
   */
  void of(Actor actor, Event event, String why) {
    invitations.endAll(actor, event);
    allocations.endAll(actor, event);
    event.cancel(why, clock.instant());
    nominations.endAll(event);
    places.loseAll(actor, event);
  }
}
