package uk.npws.alongside.people;

import java.util.Locale;
import java.util.Set;

/**
 * What other rooms may know of a person: enough for a list, a letter or a certificate.
 *
 * @param printedName the name as it shall stand on a certificate
 * @param email null when the person is erased
 * @param force null when the person belongs to none
 * @param forceName empty when the person belongs to none
 */
public record PersonCard(
    PersonId id, String name, String printedName, String email, ForceId force, String forceName) {

  private static final Set<String> TITLES =
      Set.of("dr", "prof", "professor", "mr", "mrs", "ms", "miss", "mx", "sir", "dame", "rev");

  /** Whether letters can reach the person: not when the person is erased. */
  public boolean reachable() {
    return email != null;
  }

  /** The first word of the name, for a greeting; a title and what follows when there is no more. */
  public String firstName() {
    String[] words = name.split(" ");
    boolean titled = TITLES.contains(words[0].replace(".", "").toLowerCase(Locale.UK));
    if (titled && words.length == 2) {
      return name;
    }
    return titled && words.length > 2 ? words[1] : words[0];
  }
}
