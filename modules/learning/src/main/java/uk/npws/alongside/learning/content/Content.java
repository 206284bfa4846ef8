package uk.npws.alongside.learning.content;

import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Everything that a folder of content holds, whole and valid.
 *
 * @param media by address: {@code package/file}
 */
public record Content(List<LearningPackage> packages, Glossary glossary, Map<String, Media> media) {

  public Content {
    packages = List.copyOf(packages);
    media = Map.copyOf(media);
  }

  public Optional<LearningPackage> find(String packageId) {
    return packages.stream().filter(each -> each.id().equals(packageId)).findAny();
  }

  /** All packages that come before this one, however far; itself among them only by a mistake. */
  Set<LearningPackage> before(LearningPackage pack) {
    var before = new LinkedHashSet<LearningPackage>();
    var open = new ArrayDeque<>(pack.prerequisites());
    while (!open.isEmpty()) {
      find(open.pop()).filter(before::add).ifPresent(each -> open.addAll(each.prerequisites()));
    }
    return before;
  }
}
