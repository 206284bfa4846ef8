package uk.npws.alongside.learning.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads {@code package.yml} and the pages it lists, and remembers what the lock compares. */
final class PackageReader {

  private static final Set<String> FIELDS =
      new LinkedHashSet<>(
          List.of(
              "id",
              "title",
              "summary",
              "edition",
              "strands",
              "pages",
              "retired",
              "completion",
              "award",
              "validity-months",
              "prerequisites",
              "new-duty-days"));

  private static final int LEAST_DUTY_DAYS = 14;
  private static final int MOST_DUTY_DAYS = 365;

  /** The address of the print edition, beside the pages. */
  private static final String PRINT = "print";

  private static final String WELSH = TranslationReader.ending(Translation.WELSH);

  private final String folder;
  private final String file;
  private final Surroundings surroundings;
  private final Problems problems;
  private final Map<String, PageReader> readers = new LinkedHashMap<>();
  private final Map<String, String> texts = new LinkedHashMap<>();
  private final Map<String, Page> pages = new LinkedHashMap<>();
  private Fields fields;
  private Set<String> retired = Set.of();
  private int edition;

  PackageReader(String folder, Surroundings surroundings, Problems problems) {
    this.folder = folder;
    this.file = folder + "/package.yml";
    this.surroundings = surroundings;
    this.problems = problems;
  }

  String id() {
    return surroundings.packageId();
  }

  int edition() {
    return edition;
  }

  Place at(String field) {
    return fields == null ? Place.top(file) : fields.at(field);
  }

  /** Whether there is a {@code package.yml} at all. */
  boolean described() {
    return fields != null;
  }

  /** Ids of pages and questions that were taken out; they are never used again. */
  Set<String> retired() {
    return retired;
  }

  Map<String, Page> pages() {
    return pages;
  }

  PageReader reader(String pageId) {
    return readers.get(pageId);
  }

  /** The page as written, for its hash. */
  String textOf(String pageId) {
    return texts.get(pageId);
  }

  /**
   * @param files the texts of the folder's files by name
   */
  Optional<LearningPackage> read(Map<String, String> files) {
    if (!files.containsKey("package.yml")) {
      problems.add(
          Place.top(file), "no such file", "describe the package in it: id, title, pages …");
      return Optional.empty();
    }
    fields = Fields.read(file, files.get("package.yml"), 0, FIELDS, problems);
    if (!fields.text("id").equals(id()) && fields.has("id")) {
      problems.add(
          at("id"),
          "the id “" + fields.text("id") + "” is not the name of the folder",
          "write “id: " + id() + "”");
    }
    edition = fields.number("edition", 1, 999);
    retired = fields.has("retired") ? fields.list("retired").keySet() : Set.of();
    readPages(fields.list("pages"), files);
    strangers(files);
    uniqueIds();
    rule();
    return Optional.of(
        new LearningPackage(
            id(),
            fields.text("title"),
            fields.text("summary"),
            edition,
            fields.choices("strands", LearningPackage.Strand.class),
            fields.text("award", ""),
            fields.has("validity-months") ? fields.number("validity-months", 1, 120) : 0,
            prerequisites(),
            fields.has("new-duty-days")
                ? fields.number("new-duty-days", LEAST_DUTY_DAYS, MOST_DUTY_DAYS)
                : LearningPackage.DUTY_DAYS,
            new ArrayList<>(pages.values())));
  }

  /** Other packages that come first; itself and what there is not are noted. */
  private List<String> prerequisites() {
    Map<String, Place> named =
        fields.has("prerequisites") ? fields.list("prerequisites") : Map.of();
    named.forEach(
        (other, place) -> {
          if (other.equals(id())) {
            problems.add(place, "the package waits for itself", "take it out of “prerequisites”");
          } else if (!surroundings.pages().containsKey(other)) {
            problems.add(
                place,
                "there is no package “" + other + "”",
                Problems.meant(other, surroundings.pages().keySet()));
          }
        });
    return List.copyOf(named.keySet());
  }

  private void rule() {
    String rule = fields.text("completion", "every-required-page");
    if (!rule.equals("every-required-page")) {
      problems.add(
          at("completion"),
          "unknown rule “" + rule + "”",
          "write “completion: every-required-page”");
    }
  }

  private void readPages(Map<String, Place> listed, Map<String, String> files) {
    if (listed.isEmpty()) {
      problems.add(at("pages"), "the package has no pages", "list their ids in order");
    }
    listed.forEach(
        (pageId, place) -> {
          String text = files.get(pageId + ".en.md");
          if (pageId.equals(PRINT)) {
            problems.add(
                place, "no page can be called “" + PRINT + "”", "the print edition is there");
          }
          if (text == null) {
            problems.add(
                place,
                "there is no page “" + pageId + "”",
                Problems.meant(pageId, surroundings.pages().get(id())));
          } else {
            var reader = new PageReader(folder + "/" + pageId + ".en.md", surroundings, problems);
            readers.put(pageId, reader);
            texts.put(pageId, text);
            Page page = reader.read(text);
            if (page != null) {
              pages.put(pageId, page);
            }
          }
        });
  }

  private void strangers(Map<String, String> files) {
    for (String name : files.keySet()) {
      boolean listed = name.endsWith(".en.md") && readers.containsKey(name.replace(".en.md", ""));
      boolean welsh =
          name.equals(TranslationReader.packageFile(Translation.WELSH))
              || name.endsWith(WELSH) && readers.containsKey(name.replace(WELSH, ""));
      if (!listed && !welsh && !name.equals("package.yml")) {
        problems.add(
            Place.top(folder + "/" + name),
            "the file belongs to no page of the package",
            name.endsWith(".en.md")
                ? "add " + name.replace(".en.md", "") + " to “pages” in package.yml"
                : "name pages page-id.en.md and put other files into media");
      }
    }
  }

  private void uniqueIds() {
    var seen = new LinkedHashMap<String, String>();
    readers.forEach(
        (pageId, reader) ->
            Stream.of(reader.questions(), reader.slots())
                .flatMap(ids -> ids.entrySet().stream())
                .forEach(id -> unique(id.getKey(), id.getValue(), pageId, seen)));
  }

  private void unique(String id, Place place, String pageId, Map<String, String> seen) {
    String other = seen.putIfAbsent(id, pageId);
    if (other != null) {
      problems.add(
          place, "the id “" + id + "” is taken on the page “" + other + "”", "give it another");
    }
  }
}
