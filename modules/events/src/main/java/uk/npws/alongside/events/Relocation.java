package uk.npws.alongside.events;

import java.util.Set;
import java.util.UUID;

/**
 * People of one date who are brought to another one.
 *
 * @param chosen ids of the bookings that are moved
 * @param why what the letters say of the reason; may be empty where the old date stays
 * @param callOff whether the old date is called off after that: whoever was not chosen then loses
 *     the place
 */
public record Relocation(EventId from, EventId to, Set<UUID> chosen, String why, boolean callOff) {

  public Relocation {
    Fields.given("to", to);
    why = callOff ? Fields.line("why", why, 400) : Fields.optional("why", why, 400);
    chosen = Set.copyOf(chosen);
    if (chosen.isEmpty()) {
      throw EventRefused.nobodyToMove();
    }
    if (from.equals(to)) {
      throw EventRefused.notThere();
    }
  }
}
