package uk.npws.alongside.learning.content;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Words that somebody may type who needs help now. They count in whichever language the reader has
 * chosen: in a crisis people write as they think.
 *
 * @param words as {@link #plain} writes them
 * @param pages what is shown first of all that is found, as {@code package/page}
 */
public record CrisisWords(Set<String> words, List<String> pages) {

  static final String FILE = "crisis.yml";

  /** The languages that must not be without such words. */
  private static final Set<String> LANGUAGES = Set.of("en", "cy");

  private static final String PAGES = "pages";
  private static final Set<String> FIELDS = Set.of("en", "cy", PAGES, Revised.FIELD);

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
            if (plain(word).length() < 3) {
              problems.add(
                  place,
                  "“" + word + "” is too short: it would be found in harmless words",
                  "write a whole word or several");
            }
            all.add(plain(word));
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
    String text = " " + plain(typed) + " ";
    return words.stream().anyMatch(word -> text.contains(" " + word + " "));
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
