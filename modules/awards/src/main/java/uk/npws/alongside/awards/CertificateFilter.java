package uk.npws.alongside.awards;

import java.time.Period;
import java.util.Optional;

/**
 * Which certificates to list, newest first, paging by key.
 *
 * @param words part of the name as printed, or a serial, or empty
 * @param ending only those that stand and end within {@link #SOON}
 * @param after the last certificate of the page before, or null
 * @param most how many at once, 1 to 200
 */
public record CertificateFilter(String words, boolean ending, CertificateId after, int most) {

  /** How far ahead an end is soon. */
  public static final Period SOON = Period.ofDays(60);

  public CertificateFilter {
    words = words == null ? "" : words.strip();
    words = words.substring(0, Math.min(100, words.length()));
    most = Math.max(1, Math.min(200, most));
  }

  /** For LIKE with ! as escape. */
  String pattern() {
    return "%" + words.replaceAll("[!%_]", "!$0") + "%";
  }

  /** The words as a serial, if that is what they are; others would not even compare with one. */
  Optional<Serial> serial() {
    return Serial.typed(words);
  }
}
