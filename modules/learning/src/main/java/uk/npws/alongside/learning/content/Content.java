package uk.npws.alongside.learning.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;

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
}
