package uk.npws.alongside.learning.content;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a page may refer to.
 *
 * @param packageId of the package that the page is in
 * @param pages the ids of all pages, by package
 * @param media what the page's package brings, by path from the package, such as {@code
 *     media/strands.svg}
 * @param language that the page is written in
 * @param tools what can be printed, by path from the package, such as {@code tools/card.pdf}
 */
record Surroundings(
    String packageId,
    Map<String, Set<String>> pages,
    Map<String, Media> media,
    Set<String> tools,
    Glossary glossary,
    String language) {

  /** The same for a page in another language. */
  Surroundings in(String other, Glossary words) {
    return new Surroundings(packageId, pages, media, tools, words, other);
  }

  /** Everything that a page may offer to take away. */
  Set<String> files() {
    Set<String> files = new TreeSet<>(media.keySet());
    files.addAll(tools);
    return files;
  }

  /** Where the browser finds this file, from the address of any page. */
  String address(String path) {
    Media file = media.get(path);
    return "../../learning-media/" + packageId + "/" + file.name() + "?v=" + file.hash();
  }
}
