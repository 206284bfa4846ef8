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
 * @param otherWords by which a search finds a page that does not use them
 * @param media by address: {@code package/file}
 * @param tools sheets to print, by address: {@code package/tool}
 * @param translations pages in another language, by {@code language/package/page}
 * @param wordings what packages are called in another language, by {@code language/package}
 */
public record Content(
    List<LearningPackage> packages,
    Glossary glossary,
    CrisisWords crisis,
    OtherWords otherWords,
    Map<String, Media> media,
    Map<String, Tool> tools,
    Map<String, Translation> translations,
    Map<String, Translation.Wording> wordings) {

  public Content {
    packages = List.copyOf(packages);
    media = Map.copyOf(media);
    tools = Map.copyOf(tools);
    translations = Map.copyOf(translations);
    wordings = Map.copyOf(wordings);
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
    return with(packages.stream().map(LearningPackage::withoutNotes).toList());
  }

  /** The same with the words of this language wherever there are any. */
  public Content in(String language) {
    return with(packages.stream().map(pack -> in(language, pack)).toList());
  }

  private LearningPackage in(String language, LearningPackage pack) {
    List<Page> pages =
        pack.pages().stream()
            .map(
                page ->
                    translation(language, pack.id(), page.id())
                        .map(Translation::page)
                        .map(Page::withoutNotes)
                        .orElse(page))
            .toList();
    return pack.worded(
        wordings.getOrDefault(
            language + "/" + pack.id(), new Translation.Wording(pack.title(), pack.summary())),
        pages);
  }

  /** This page in this language, if it was translated. */
  public Optional<Translation> translation(String language, String packageId, String pageId) {
    return Optional.ofNullable(translations.get(Translation.key(language, packageId, pageId)));
  }

  private Content with(List<LearningPackage> others) {
    return new Content(others, glossary, crisis, otherWords, media, tools, translations, wordings);
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
