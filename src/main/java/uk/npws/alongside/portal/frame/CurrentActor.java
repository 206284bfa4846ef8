package uk.npws.alongside.portal.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import uk.npws.alongside.foundation.MenuEntry;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.people.PersonCard;
import uk.npws.alongside.people.Role;

/**
 * Who is acting in this request. Signing in leaves the {@link Actor} and the {@link PersonCard} in
 * the request's attributes; without them it is a visitor.
 */
@Named("me")
@RequestScoped
public class CurrentActor {

  /** Request attribute that holds the {@link Actor}. */
  public static final String ACTOR = "alongside.actor";

  /** Request attribute that holds the {@link PersonCard} of the actor. */
  public static final String CARD = "alongside.card";

  @Inject HttpServletRequest request;

  /** The actor, for injection into beans: {@code @Inject CurrentActor me; me.actor()}. */
  public Actor actor() {
    return of(request);
  }

  public static Actor of(HttpServletRequest request) {
    Actor actor = (Actor) request.getAttribute(ACTOR);
    return actor == null ? Actor.VISITOR : actor;
  }

  public boolean isSignedIn() {
    return actor().signedIn();
  }

  /** The signed-in person's name, or an empty text. */
  public String getName() {
    PersonCard card = card();
    return card == null ? "" : card.name();
  }

  public PersonCard card() {
    return (PersonCard) request.getAttribute(CARD);
  }

  /** Whether the actor holds this role, by its name in any case: {@code #{me.is('npws')}}. */
  public boolean is(String role) {
    return actor().has(Role.valueOf(role.toUpperCase(java.util.Locale.ROOT)));
  }

  /** Whether a page or menu entry is for this actor. */
  public boolean admitted(MenuEntry.Access access) {
    return admitted(actor(), access);
  }

  static boolean admitted(Actor actor, MenuEntry.Access access) {
    var held = new java.util.HashSet<String>();
    actor.grants().forEach(grant -> held.add(grant.role().name()));
    return access.admits(actor.signedIn(), held);
  }
}
