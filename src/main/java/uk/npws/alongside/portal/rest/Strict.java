package uk.npws.alongside.portal.rest;

import jakarta.json.JsonValue;
import uk.npws.alongside.events.BookingRefused;

/** What a program sends is what it says, or refused: the binding takes any text for false. */
final class Strict {

  private Strict() {}

  /** True or false; missing or null: what it is by default. */
  static boolean truth(String field, JsonValue sent, boolean byDefault) {
    if (sent == null || sent.getValueType() == JsonValue.ValueType.NULL) {
      return byDefault;
    }
    return switch (sent.getValueType()) {
      case TRUE -> true;
      case FALSE -> false;
      default -> throw BookingRefused.noTruth(field);
    };
  }
}
