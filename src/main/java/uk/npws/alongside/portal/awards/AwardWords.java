package uk.npws.alongside.portal.awards;

import uk.npws.alongside.portal.frame.Words;

/** How pages say how long something took. */
final class AwardWords {

  private AwardWords() {}

  /** {@code 14 hours}, {@code 1 hour 30 minutes}; empty for no time. */
  static String time(int minutes, Words words) {
    String hours = minutes < 60 ? "" : words.count("awards.hours", minutes / 60);
    String rest = minutes % 60 == 0 ? "" : words.count("awards.minutes", minutes % 60);
    return (hours + " " + rest).strip();
  }
}
