package uk.npws.alongside.events.enquiry;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Which event a text means: by its address, its course's name, its town and its days. Two that fit
 * as well are none: a wrong guess that nobody notices is worse than a choice to make.
 */
final class EventWords {

  private static final int LEAST = 4;

  private EventWords() {}

  /**
   * An event that may be meant.
   *
   * @param names how people call its course, in small letters
   * @param town empty for an online one
   */
  record Candidate(
      UUID event, String reference, List<String> names, String town, List<LocalDate> days) {

    int fits(String text) {
      int points = text.contains(reference) ? 50 : 0;
      points += names.stream().anyMatch(text::contains) ? 4 : 0;
      points += !town.isEmpty() && hasWord(text, town.toLowerCase(Locale.UK)) ? 4 : 0;
      points += town.isEmpty() && hasWord(text, "online") ? 4 : 0;
      points += days.stream().anyMatch(day -> says(text, day)) ? 10 : 0;
      points += days.stream().anyMatch(day -> hasWord(text, month(day))) ? 1 : 0;
      return points;
    }
  }

  static Optional<UUID> meant(String text, List<Candidate> candidates) {
    String plain = text.toLowerCase(Locale.UK).replace('’', '\'').replaceAll("\\s+", " ");
    Candidate best = null;
    int most = LEAST - 1;
    boolean tie = false;
    for (Candidate candidate : candidates) {
      int points = candidate.fits(plain);
      tie = points > most ? false : tie || points == most && best != null;
      best = points > most ? candidate : best;
      most = Math.max(most, points);
    }
    return best == null || tie ? Optional.empty() : Optional.of(best.event());
  }

  /**
   * {@code 2 March}, {@code March 2nd}, {@code 2nd of March}, {@code 02/03}, {@code 2027-03-02}.
   */
  private static boolean says(String text, LocalDate day) {
    String d = "0?" + day.getDayOfMonth() + "(?:st|nd|rd|th)?";
    String m = "(?:" + month(day) + "|" + month(day).substring(0, 3) + ")";
    String n = "0?" + day.getMonthValue();
    String year = "(?:20)?" + day.getYear() % 100;
    return Pattern.compile(
            "\\b(?:%s(?: of)? %s\\b|%s %s\\b|0?%d[/.]%s(?:[/.]%s)?\\b(?![/.]?\\d)|%s\\b)"
                .formatted(d, m, m, d, day.getDayOfMonth(), n, year, day))
        .matcher(text)
        .find();
  }

  private static String month(LocalDate day) {
    return day.getMonth().getDisplayName(TextStyle.FULL, Locale.UK).toLowerCase(Locale.UK);
  }

  static boolean hasWord(String text, String word) {
    return Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(word) + "(?![\\p{L}\\d])")
        .matcher(text)
        .find();
  }
}
