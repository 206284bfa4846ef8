package uk.npws.alongside.learning.content;

/**
 * A page in another language. It asks what the English page asks, under the same ids, so completing
 * it is the same in every language.
 *
 * @param translates the revision of the English page that was translated
 * @param reviewed whether somebody who speaks the language has read it; else a machine made it
 * @param stale whether the English page has changed since
 */
public record Translation(
    String language, int translates, boolean reviewed, boolean stale, Page page) {

  /** The language that packages are written in. */
  public static final String ENGLISH = "en";

  public static final String WELSH = "cy";

  /** Where it is found among the others: {@code cy/package/page}. */
  static String key(String language, String packageId, String pageId) {
    return language + "/" + packageId + "/" + pageId;
  }

  /** What a package is called in another language, and its sentence for the list. */
  public record Wording(String title, String summary) {}
}
