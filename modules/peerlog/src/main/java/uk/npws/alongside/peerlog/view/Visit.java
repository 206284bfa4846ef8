package uk.npws.alongside.peerlog.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import uk.npws.alongside.people.Actor;

/** Who has come, on which day, and what the address says. */
@RequestScoped
class Visit {

  /** The request attribute in which the portal leaves the actor. */
  private static final String ACTOR = "alongside.actor";

  @Inject Clock clock;

  LocalDate today() {
    return LocalDate.now(clock);
  }

  Actor actor() {
    Object actor =
        FacesContext.getCurrentInstance().getExternalContext().getRequestMap().get(ACTOR);
    return actor == null ? Actor.VISITOR : (Actor) actor;
  }

  /** A name of the address or of its query, or an empty text. */
  String said(String name) {
    return FacesContext.getCurrentInstance()
        .getExternalContext()
        .getRequestParameterMap()
        .getOrDefault(name, "");
  }
}
