package uk.npws.alongside.awards;

import java.time.Instant;

/**
 * A pin badge as its holder sees it.
 *
 * @param at when it came to this state
 */
public record BadgeDetails(
    PinBadgeId id,
    String kind,
    String source,
    PinBadgeState state,
    Instant at,
    String carrierReference,
    boolean returnRequested) {

  static BadgeDetails of(PinBadge badge) {
    return new BadgeDetails(
        badge.id(),
        badge.kind(),
        badge.sourceTitle(),
        badge.state(),
        badge.changedAt(),
        badge.carrierReference(),
        badge.returnRequested());
  }
}
