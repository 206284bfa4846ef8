package uk.npws.alongside.learning;

/** Why credit was given, declined or taken back; the person reads it in the letter. */
public record CreditReason(String value) {

  public static final int LONGEST = 500;

  public CreditReason {
    value = value == null ? "" : value.strip();
    if (value.isEmpty()) {
      throw CreditRefused.withoutReason();
    }
    if (value.length() > LONGEST) {
      throw CreditRefused.reasonTooLong(LONGEST);
    }
  }
}
