package uk.npws.alongside.awards;

import java.util.Locale;
import java.util.Optional;

/**
 * The number of a certificate as people quote it: {@code TTT-2027-00412}. It tells award, year of
 * issue and order; it proves nothing, that is what the {@link VerificationCode} is for.
 */
public record Serial(String value) {

  private static final String SHAPE = "[A-Z]{2,6}-[0-9]{4}-[0-9]{5,9}";

  public Serial {
    if (value == null || !value.matches(SHAPE)) {
      throw new IllegalArgumentException("not a serial: " + value);
    }
  }

  /** What somebody typed; empty when it is no serial. */
  static Optional<Serial> typed(String text) {
    String capitals = text.strip().toUpperCase(Locale.ROOT);
    return capitals.matches(SHAPE) ? Optional.of(new Serial(capitals)) : Optional.empty();
  }

  static Serial of(String prefix, int year, long number) {
    return new Serial("%s-%04d-%05d".formatted(prefix, year, number));
  }

  /** What the numbers of this award begin with. */
  String prefix() {
    return value.substring(0, value.indexOf('-'));
  }

  @Override
  public String toString() {
    return value;
  }
}
