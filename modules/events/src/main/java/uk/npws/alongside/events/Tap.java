package uk.npws.alongside.events;

import java.time.Instant;
import java.util.UUID;

/**
 * A tap on a phone's register, made with or without a network and sent later, perhaps twice and not
 * in order.
 *
 * @param id made by the phone, so that what is sent twice counts once
 * @param at by the phone's clock
 */
public record Tap(UUID id, BookingId booking, About about, Mark mark, Instant at) {

  /** What was tapped. */
  public enum About {
    /** Whether somebody is here, and for how long. */
    HERE,
    /** Whether the pin badge was handed over; {@link Mark#here} says it. */
    PIN
  }

  public Tap {
    if (id == null || booking == null || about == null || mark == null || at == null) {
      throw RegisterRefused.tapIncomplete();
    }
  }
}
