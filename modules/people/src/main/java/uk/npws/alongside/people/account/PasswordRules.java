package uk.npws.alongside.people.account;

import com.nulabinc.zxcvbn.Strength;
import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What a password must be: 8 to 128 characters and not easily guessed. No rules of composition, no
 * expiry. Guessing is reckoned by zxcvbn, which knows the lists of common passwords and is told the
 * words of policing, the portal, the force and the person.
 */
final class PasswordRules {

  static final int SHORTEST = 8;
  static final int LONGEST = 128;

  /** A hundred million guesses: beyond what limits on signing in allow in a lifetime. */
  private static final double LEAST_GUESSES_LOG10 = 8;

  private static final int MOST_LEFT = 4;

  /** Reckoning time grows with length; what comes after adds strength only. */
  private static final int RECKONED = 64;

  private static final List<String> FAMILIAR =
      List.of(
          "alongside",
          "npws",
          "police",
          "policing",
          "constabulary",
          "constable",
          "sergeant",
          "inspector",
          "officer",
          "force",
          "wellbeing",
          "peer",
          "support",
          "supporter",
          "champion",
          "coordinator",
          "trainer",
          "training",
          "bluelight",
          "oscarkilo",
          "heddlu");

  private final Zxcvbn zxcvbn = new Zxcvbn();

  /**
   * Refuses a password that is not good enough.
   *
   * @param about names of the person and the force, and the address
   */
  void check(String password, Collection<String> about) {
    int length = password == null ? 0 : password.codePointCount(0, password.length());
    if (length < SHORTEST) {
      throw PasswordRefused.tooShort();
    }
    if (length > LONGEST) {
      throw PasswordRefused.tooLong();
    }
    List<String> familiar = words(about);
    if (madeOf(password, familiar)) {
      throw PasswordRefused.familiar();
    }
    Strength strength = zxcvbn.measure(start(password), familiar);
    if (strength.getGuessesLog10() < LEAST_GUESSES_LOG10) {
      boolean known =
          strength.getSequence().stream()
              .anyMatch(match -> "user_inputs".equals(match.dictionaryName));
      throw known ? PasswordRefused.familiar() : PasswordRefused.common();
    }
  }

  /** Whether hardly anything is left of it without these words: a year, a sign, a figure. */
  private static boolean madeOf(String password, List<String> words) {
    String lower = password.toLowerCase(Locale.ROOT);
    String left =
        words.stream()
            .sorted(Comparator.comparing(String::length).reversed())
            .reduce(lower, (rest, word) -> rest.replace(word, " "));
    return left.length() < lower.length()
        && left.codePoints().filter(Character::isLetterOrDigit).count() <= MOST_LEFT;
  }

  private static String start(String password) {
    return password.length() <= RECKONED ? password : password.substring(0, RECKONED);
  }

  private static List<String> words(Collection<String> about) {
    return Stream.concat(
            about.stream()
                .flatMap(text -> Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")))
                .filter(word -> word.length() > 2),
            FAMILIAR.stream())
        .distinct()
        .toList();
  }
}
