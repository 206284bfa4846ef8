package uk.npws.alongside.learning.content;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words that somebody may type who needs help now. They count in whichever language the reader has
 * chosen: in a crisis people write as they think.
 *
 * @param words phrases of whole words; {@code kill*} stands for every word that begins so, {@code
 *     my/his} for one of the two
 * @param pages what is shown first of all that is found, as {@code package/page}
 */
public record CrisisWords(Set<String> words, List<String> pages) {

  static final String FILE = "crisis.yml";

  /** The languages that must not be without such words. */
  private static final Set<String> LANGUAGES = Set.of("en", "cy");

  private static final String PAGES = "pages";
  private static final Set<String> FIELDS = Set.of("en", "cy", PAGES, Revised.FIELD);

  /** People write my self and him self too. */
  private static final Pattern SPLIT_SELF =
      Pattern.compile("\\b(my|your|him|her|them|our) (self|selves)\\b");

  public CrisisWords {
    words = Set.copyOf(words);
    pages = List.copyOf(pages);
  }

  /**
   * @param known the pages that there are, as {@code package/page}
   * @param revised gets what the lock compares
   */
  static CrisisWords read(
      String yaml, Set<String> known, List<Revised> revised, Problems problems) {
    Fields fields = Fields.read(FILE, yaml, 0, FIELDS, problems);
    revised.add(Revised.of(FILE, fields, yaml));
    Set<String> all = new HashSet<>();
    for (String language : LANGUAGES) {
      Map<String, Place> listed = fields.list(language);
      if (listed.isEmpty() && fields.has(language)) {
        problems.add(
            fields.at(language),
            "no words in the language “" + language + "”",
            "list at least one");
      }
      listed.forEach(
          (word, place) -> {
            if (plain(word).replace(" ", "").length() < 3) {
              problems.add(
                  place,
                  "“" + word + "” is too short: it would be found in harmless words",
                  "write a whole word or several");
            }
            all.add(word.strip());
          });
    }
    return new CrisisWords(all, pages(fields, known, problems));
  }

  private static List<String> pages(Fields fields, Set<String> known, Problems problems) {
    Map<String, Place> listed = fields.list(PAGES);
    listed.forEach(
        (page, place) -> {
          if (!known.contains(page)) {
            problems.add(place, "there is no page “" + page + "”", Problems.meant(page, known));
          }
        });
    return List.copyOf(listed.keySet());
  }

  /** Whether any of them stands in what somebody typed, as whole words. */
  public boolean in(String typed) {
    String text = SPLIT_SELF.matcher(plain(typed)).replaceAll("$1$2");
    return words.stream().anyMatch(phrase -> pattern(phrase).matcher(text).find());
  }

  private static Pattern pattern(String phrase) {
    return Pattern.compile(
        Stream.of(phrase.split("\\s+"))
            .map(CrisisWords::oneOf)
            .collect(Collectors.joining(" ", "(?<![\\p{L}\\p{N}])", "(?![\\p{L}\\p{N}])")));
  }

  private static String oneOf(String word) {
    return Stream.of(word.split("/"))
        .map(each -> plain(each) + (each.endsWith("*") ? "\\p{L}*" : ""))
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  /** Lower case without accents and marks, single spaces; an apostrophe joins: can't is cant. */
  static String plain(String typed) {
    return Normalizer.normalize(typed, Normalizer.Form.NFKD)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[\\p{M}'’‘`´]", "")
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }
}
