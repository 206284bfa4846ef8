package uk.npws.alongside.learning.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words by which readers look for a page that does not use them, such as burnout. They are for the
 * search alone.
 *
 * @param byPage as {@code package/page}
 */
public record OtherWords(Map<String, List<String>> byPage) {

  /** None for any page. */
  public static final OtherWords NONE = new OtherWords(Map.of());

  static final String FILE = "found-by.en.yml";

  private static final int LONGEST = 60;

  public OtherWords {
    byPage = Map.copyOf(byPage);
  }

  /** Those of this page. */
  public List<String> of(String packageId, String pageId) {
    return byPage.getOrDefault(packageId + "/" + pageId, List.of());
  }

  /**
   * @param known the pages that there are, as {@code package/page}
   */
  static OtherWords read(String yaml, Set<String> known, Problems problems) {
    Fields fields = Fields.read(FILE, yaml, 0, Set.of(), problems);
    var byPage = new LinkedHashMap<String, List<String>>();
    for (String page : fields.names()) {
      if (!known.contains(page)) {
        problems.add(
            fields.keyAt(page), "there is no page “" + page + "”", Problems.meant(page, known));
      }
      Map<String, Place> words = fields.list(page);
      words.forEach(
          (word, place) -> {
            if (word.length() > LONGEST) {
              problems.add(
                  place,
                  "longer than anybody types into a search",
                  "write " + LONGEST + " characters at most");
            }
          });
      byPage.put(page, List.copyOf(words.keySet()));
    }
    return new OtherWords(byPage);
  }
}
