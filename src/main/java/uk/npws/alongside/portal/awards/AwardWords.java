package uk.npws.alongside.portal.awards;

import java.util.Locale;
import uk.npws.alongside.portal.frame.Words;

/** How awards are written where they stand alone. */
final class AwardWords {

  private AwardWords() {}

  /** {@code Peer supporter trainer}. */
  static String capitalised(String award) {
    return award.substring(0, 1).toUpperCase(Locale.UK) + award.substring(1);
  }

  /** {@code 14 hours}, {@code 1 hour 30 minutes}; empty for no time. */
  static String time(int minutes, Words words) {
    String hours = minutes < 60 ? "" : words.count("awards.hours", minutes / 60);
    String rest = minutes % 60 == 0 ? "" : words.count("awards.minutes", minutes % 60);
    return (hours + " " + rest).strip();
  }
}
