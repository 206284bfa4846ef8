package uk.npws.alongside.learning.content;

import java.util.Map;
import java.util.Set;

/**
 * What a page may refer to.
 *
 * @param packageId of the package that the page is in
 * @param pages the ids of all pages, by package
 * @param media what the page's package brings, by path from the package, such as {@code
 *     media/strands.svg}
 */
record Surroundings(
    String packageId, Map<String, Set<String>> pages, Map<String, Media> media, Glossary glossary) {

  /** Where the browser finds this file, from the address of any page. */
  String address(String path) {
    Media file = media.get(path);
    return "../../learning-media/" + packageId + "/" + file.name() + "?v=" + file.hash();
  }
}
