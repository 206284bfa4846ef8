package uk.npws.alongside.learning.content;

/**
 * A file cut in two: fields between lines of three hyphens, and what follows.
 *
 * @param body with as many empty lines before it as the fields take, so that its places are right
 */
record FrontMatter(String fields, String body) {

  /** Null, and a problem noted, when there is no front matter to go by. */
  static FrontMatter split(String file, String text, Problems problems) {
    int end = text.indexOf("\n---\n", 3);
    if (!text.startsWith("---\n") || end < 0) {
      problems.add(
          Place.top(file),
          "no front matter",
          "begin with a line ---, then fields such as “title: …”, then a line ---");
      return null;
    }
    String above = text.substring(0, end + 5);
    return new FrontMatter(
        text.substring(4, end + 1),
        "\n".repeat((int) above.chars().filter(c -> c == '\n').count())
            + text.substring(above.length()));
  }
}
