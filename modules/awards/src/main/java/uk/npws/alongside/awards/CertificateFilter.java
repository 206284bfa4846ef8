package uk.npws.alongside.awards;

/**
 * Which certificates to list, newest first, paging by key.
 *
 * @param words part of the name as printed, or a serial, or empty
 * @param after the last certificate of the page before, or null
 * @param most how many at once, 1 to 200
 */
public record CertificateFilter(String words, CertificateId after, int most) {

  public CertificateFilter {
    words = words == null ? "" : words.strip();
    words = words.substring(0, Math.min(100, words.length()));
    most = Math.max(1, Math.min(200, most));
  }

  /** For LIKE with ! as escape. */
  String pattern() {
    return "%" + words.replaceAll("[!%_]", "!$0") + "%";
  }
}
