package uk.npws.alongside.people.account;

import com.nulabinc.zxcvbn.Strength;
import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.Arrays;
import java.util.Collection;
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
    Strength strength = zxcvbn.measure(start(password), words(about));
    if (strength.getGuessesLog10() < LEAST_GUESSES_LOG10) {
      boolean familiar =
          strength.getSequence().stream()
              .anyMatch(match -> "user_inputs".equals(match.dictionaryName));
      throw familiar ? PasswordRefused.familiar() : PasswordRefused.common();
    }
  }

  private static String start(String password) {
    return password.length() <= RECKONED ? password : password.substring(0, RECKONED);
  }

  private static List<String> words(Collection<String> about) {
    return Stream.concat(
            FAMILIAR.stream(),
            about.stream()
                .flatMap(text -> Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")))
                .filter(word -> word.length() > 2))
        .distinct()
        .toList();
  }
}
