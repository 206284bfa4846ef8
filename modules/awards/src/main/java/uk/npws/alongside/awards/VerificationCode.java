package uk.npws.alongside.awards;

import java.util.Locale;
import java.util.Optional;
import uk.npws.alongside.foundation.Secrets;

/**
 * The code by which anybody may check a certificate: twenty random letters and figures, 100 bits,
 * from an alphabet without I, L, O and U. Printed in groups of four; readers may leave the dashes
 * out and take an O for a zero.
 */
public record VerificationCode(String value) {

  private static final int LENGTH = 20;
  private static final int GROUP = 4;

  public VerificationCode {
    if (value == null || !value.matches("[0-9A-HJKMNP-TV-Z]{" + LENGTH + "}")) {
      throw new IllegalArgumentException("not a verification code");
    }
  }

  public static VerificationCode random() {
    return new VerificationCode(Secrets.code(LENGTH));
  }

  /** What somebody typed, pasted or followed; empty when it cannot be a code. */
  public static Optional<VerificationCode> typed(String text) {
    if (text == null || text.length() > 4 * LENGTH) {
      return Optional.empty();
    }
    String plain =
        text.toUpperCase(Locale.ROOT)
            .replaceAll("[\\s\\p{Pd}]", "")
            .replace('O', '0')
            .replaceAll("[IL]", "1");
    return plain.matches("[0-9A-HJKMNP-TV-Z]{" + LENGTH + "}")
        ? Optional.of(new VerificationCode(plain))
        : Optional.empty();
  }

  /** {@code K7QM-2V9X-HT4C-81RB-WZ6D}. */
  public String grouped() {
    StringBuilder grouped = new StringBuilder();
    for (int i = 0; i < LENGTH; i += GROUP) {
      grouped.append(i == 0 ? "" : "-").append(value, i, i + GROUP);
    }
    return grouped.toString();
  }

  @Override
  public String toString() {
    return grouped();
  }
}
