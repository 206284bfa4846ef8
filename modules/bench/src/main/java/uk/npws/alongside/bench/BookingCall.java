package uk.npws.alongside.bench;

import java.io.IOException;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.npws.alongside.bench.Workshops.Workshop;

/** Booking a place for oneself, as a program does. */
final class BookingCall {

  private static final Pattern STATE = Pattern.compile("\"state\"\\s*:\\s*\"([A-Z_]+)\"");

  /** What the portal answered. */
  enum Told {
    CONFIRMED,
    WAITLISTED,
    REFUSED,
    FAILED
  }

  private BookingCall() {}

  static Told on(Wire wire, Workshop workshop) throws IOException {
    return told(asked(wire, workshop, UUID.randomUUID().toString()));
  }

  static Answer asked(Wire wire, Workshop workshop, String key) throws IOException {
    return wire.postJson(
        "/api/v1/events/" + workshop.reference() + "/bookings", "{}", "Idempotency-Key", key);
  }

  static Told told(Answer answer) {
    if (answer.status() == 409) {
      return Told.REFUSED;
    }
    Matcher state = STATE.matcher(answer.status() == 201 ? answer.text() : "");
    boolean known = state.find() && state.group(1).matches("CONFIRMED|WAITLISTED");
    return known ? Told.valueOf(state.group(1)) : Told.FAILED;
  }
}
