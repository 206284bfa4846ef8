package uk.npws.alongside.learning;

/** What shows that somebody has learned this elsewhere: what it was, where and when. */
public record Evidence(String value) {

  public static final int LONGEST = 1000;

  public Evidence {
    value = value == null ? "" : value.strip();
    if (value.isEmpty()) {
      throw CreditRefused.withoutEvidence();
    }
    if (value.length() > LONGEST) {
      throw CreditRefused.evidenceTooLong(LONGEST);
    }
  }
}
