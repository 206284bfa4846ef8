package uk.npws.alongside.events;

import java.util.List;
import java.util.UUID;

/**
 * What the portal would propose for one request, and why. It decides nothing.
 *
 * @param order in which the requests would be granted, from 1
 * @param place whether a place is left for this one when those before it have theirs
 * @param because the strongest ground first
 */
public record Suggestion(UUID booking, int order, boolean place, List<Because> because) {

  /** A ground with the facts for its words. */
  public record Because(Ground ground, List<Object> facts) {
    static Because of(Ground ground, Object... facts) {
      return new Because(ground, List.of(facts));
    }
  }
}
