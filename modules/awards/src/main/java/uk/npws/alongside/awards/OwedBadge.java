package uk.npws.alongside.awards;

import java.time.Instant;
import uk.npws.alongside.people.PersonId;

/**
 * A pin badge that somebody waits for.
 *
 * @param forceName empty when the person belongs to none
 * @param days whole days since it was earned
 */
public record OwedBadge(
    PinBadgeId id,
    PersonId person,
    String name,
    String forceName,
    String kind,
    String source,
    PinBadgeState state,
    Instant since,
    long days) {}
