package uk.npws.alongside.awards;

/**
 * Why a certificate was withdrawn or replaced, for the team only: never on the certificate, in a
 * letter or on the page that checks it.
 */
public record EndReason(String value) {

  static final int LONGEST = 500;

  public EndReason {
    value = value == null ? "" : value.strip();
    if (value.isEmpty()) {
      throw CertificateRefused.withoutReason();
    }
    if (value.length() > LONGEST) {
      throw CertificateRefused.reasonTooLong(LONGEST);
    }
  }
}
