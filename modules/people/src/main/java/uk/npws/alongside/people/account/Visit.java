package uk.npws.alongside.people.account;

import java.util.UUID;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.people.PersonCard;

/**
 * A request by somebody signed in.
 *
 * @param session which of the person's sessions
 * @param actor the person with the roles; without any while the second factor is still to be set up
 * @param card the person, by name and force
 * @param secondFactorDue a role asks for a second factor and none was set up: nothing else may be
 *     done before
 * @param unnoted no request of this session was noted for a minute
 */
public record Visit(
    UUID session, Actor actor, PersonCard card, boolean secondFactorDue, boolean unnoted) {}
