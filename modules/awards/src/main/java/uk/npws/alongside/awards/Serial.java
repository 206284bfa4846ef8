package uk.npws.alongside.awards;

/**
 * The number of a certificate as people quote it: {@code TTT-2027-00412}. It tells award, year of
 * issue and order; it proves nothing, that is what the {@link VerificationCode} is for.
 */
public record Serial(String value) {

  public Serial {
    if (value == null || !value.matches("[A-Z]{2,6}-[0-9]{4}-[0-9]{5,9}")) {
      throw new IllegalArgumentException("not a serial: " + value);
    }
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
