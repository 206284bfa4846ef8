package uk.npws.alongside.learning.content;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Everything that a folder of content holds, whole and valid.
 *
 * @param crisis words in a search that call for help before anything else
 * @param media by address: {@code package/file}
 * @param tools sheets to print, by address: {@code package/tool}
 */
public record Content(
    List<LearningPackage> packages,
    Glossary glossary,
    CrisisWords crisis,
    Map<String, Media> media,
    Map<String, Tool> tools) {

  public Content {
    packages = List.copyOf(packages);
    media = Map.copyOf(media);
    tools = Map.copyOf(tools);
  }

  public Optional<LearningPackage> find(String packageId) {
    return packages.stream().filter(each -> each.id().equals(packageId)).findAny();
  }

  /** The sheets that a package brings, by their titles. */
  public List<Tool> tools(String packageId) {
    return tools.entrySet().stream()
        .filter(each -> each.getKey().startsWith(packageId + "/"))
        .map(Map.Entry::getValue)
        .sorted(Comparator.comparing(Tool::title))
        .toList();
  }

  /** The same without a word that is for trainers only. */
  public Content forLearners() {
    return new Content(
        packages.stream().map(LearningPackage::withoutNotes).toList(),
        glossary,
        crisis,
        media,
        tools);
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
