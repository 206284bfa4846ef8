package uk.npws.alongside.portal.booking.model;

import java.util.Set;

/**
 * What the model expects of a command.
 *
 * @param place what the portal shall answer with, as it stands after the command; null when it
 *     refuses
 * @param refusals the reasons that hold; the portal names one of them
 */
record Outcome(Place place, Set<String> refusals) {

  static Outcome of(Place place) {
    return new Outcome(place, Set.of());
  }

  static Outcome refused(Set<String> reasons) {
    return new Outcome(null, reasons);
  }

  boolean refused() {
    return place == null;
  }
}
