package uk.npws.alongside.awards;

import uk.npws.alongside.foundation.Refusal;

/** No to something about a certificate. */
public class CertificateRefused extends Refusal {

  private CertificateRefused(Kind kind, String name, Object... facts) {
    super(kind, name, facts);
  }

  /** There is no such certificate, or none that this reader may know of. */
  public static CertificateRefused unknown() {
    return new CertificateRefused(Kind.MISSING, "unknown");
  }

  public static CertificateRefused notYours() {
    return new CertificateRefused(Kind.FORBIDDEN, "not-yours");
  }

  public static CertificateRefused endedAlready(Serial serial) {
    return new CertificateRefused(Kind.CONFLICT, "ended-already", "serial", serial.value());
  }

  /** Whoever held it is erased: there is no name to issue it to. */
  public static CertificateRefused holderErased() {
    return new CertificateRefused(Kind.CONFLICT, "holder-erased");
  }

  public static CertificateRefused withoutReason() {
    return new CertificateRefused(Kind.INVALID, "without-reason", "field", "reason");
  }

  public static CertificateRefused reasonTooLong(int most) {
    return new CertificateRefused(Kind.INVALID, "reason-too-long", "field", "reason", "most", most);
  }
}
