package uk.npws.alongside.peerlog;

import java.io.Serializable;
import java.util.Locale;
import uk.npws.alongside.foundation.Secrets;

/**
 * What somebody without an account holds of a draft: 26 letters and digits, 130 bits, shown once. A
 * draft keeps only the hash. Every log has its own, so that two logs share nothing.
 */
public record Receipt(String code) implements Serializable {

  private static final int LENGTH = 26;

  public Receipt {
    if (!code.matches("[0-9A-HJKMNP-TV-Z]{" + LENGTH + "}")) {
      throw LogRefused.receiptUnknown();
    }
  }

  static Receipt next() {
    return new Receipt(Secrets.code(LENGTH));
  }

  /** As somebody typed it: spaces, hyphens, small letters, and O for nought are forgiven. */
  public static Receipt typed(String text) {
    return new Receipt(
        (text == null ? "" : text)
            .toUpperCase(Locale.ROOT)
            .replaceAll("[^0-9A-Z]", "")
            .replace('O', '0')
            .replaceAll("[IL]", "1"));
  }

  byte[] hash() {
    return Secrets.digest("peerlog-receipt " + code);
  }

  /** In groups that can be copied by hand. */
  public String shown() {
    return code.replaceAll("(.{4})(?!$)", "$1 ");
  }

  @Override
  public String toString() {
    return "Receipt";
  }
}
