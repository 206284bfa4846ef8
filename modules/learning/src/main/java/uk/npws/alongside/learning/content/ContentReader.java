package uk.npws.alongside.learning.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads and checks a whole folder of content. It is the one door to the format: the build, the
 * start of the portal and the tool for authors all come through here.
 */
public final class ContentReader {

  private static final String PAGE_ENDING = ".en.md";

  private final Path root;
  private final Map<String, String> instead;
  private final Problems problems = new Problems();
  private final List<PackageReader> packages = new ArrayList<>();
  private final Map<String, Media> media = new HashMap<>();
  private final Map<String, Tool> tools = new HashMap<>();
  private final List<Revised> revised = new ArrayList<>();
  private final Map<String, Translation> translations = new HashMap<>();
  private final Map<String, Translation.Wording> wordings = new HashMap<>();
  private Glossary glossary = new Glossary(Map.of());
  private CrisisWords crisis = new CrisisWords(Set.of(), List.of());
  private OtherWords otherWords = OtherWords.NONE;

  private ContentReader(Path root, Map<String, String> instead) {
    this.root = root;
    this.instead = instead;
  }

  /**
   * What was read and what is wrong with it. Content with problems is not to be published, not even
   * in part.
   *
   * @param warnings what somebody should look after, though it keeps nothing from readers
   */
  public record Reading(Content content, List<Problem> problems, List<Problem> warnings) {

    public boolean good() {
      return problems.isEmpty();
    }

    /** All problems, a line each. */
    public String report() {
      return String.join("\n", problems.stream().map(Problem::toString).toList());
    }
  }

  /** Reads this folder, and holds it against its lock. */
  public static Reading read(Path root) {
    var reader = new ContentReader(root, Map.of());
    List<LearningPackage> read = reader.readAll();
    ContentLock lock = reader.lock();
    reader.rules(lock).forEach(LockRules::undeclared);
    reader.files(lock).undeclared();
    reader.rules(lock).forEach(LockRules::unlocked);
    reader.files(lock).unlocked();
    return reader.reading(read.stream().map(lock::dated).toList());
  }

  /**
   * Reads this folder as if some files held other text, which nobody has locked yet: to see what a
   * change would lead to.
   *
   * @param instead the other texts, by path from the folder
   */
  public static Reading readWith(Path root, Map<String, String> instead) {
    var reader = new ContentReader(root, instead);
    List<LearningPackage> read = reader.readAll();
    ContentLock lock = reader.lock();
    reader.rules(lock).forEach(LockRules::undeclared);
    reader.files(lock).undeclared();
    return reader.reading(read.stream().map(lock::dated).toList());
  }

  /** What is written in this file of the folder; empty when there is none. */
  public static String written(Path root, String file) {
    return new ContentReader(root, Map.of()).text(root.resolve(file));
  }

  /** Reads this folder and writes its lock anew, unless something is wrong. */
  public static Reading readAndLock(Path root) throws IOException {
    var reader = new ContentReader(root, Map.of());
    List<LearningPackage> read = reader.readAll();
    ContentLock lock = reader.lock();
    reader.rules(lock).forEach(LockRules::undeclared);
    reader.files(lock).undeclared();
    if (reader.problems.all().isEmpty()) {
      lock = lock.raisedTo(reader.packages, reader.revised);
      Files.writeString(root.resolve(ContentLock.FILE), lock.written());
    }
    return reader.reading(read.stream().map(lock::dated).toList());
  }

  /** The lock is as long as there are pages, so it is held to no length. */
  private ContentLock lock() {
    Path file = root.resolve(ContentLock.FILE);
    return ContentLock.parse(
        Files.isRegularFile(file)
            ? new String(bytes(file), StandardCharsets.UTF_8).replace("\r\n", "\n")
            : "",
        problems);
  }

  private List<LockRules> rules(ContentLock lock) {
    return packages.stream()
        .filter(PackageReader::described)
        .map(each -> new LockRules(lock, each, problems))
        .toList();
  }

  private FileRules files(ContentLock lock) {
    return new FileRules(lock, revised, problems);
  }

  private Reading reading(List<LearningPackage> read) {
    return new Reading(content(read), problems.all(), problems.warnings());
  }

  private Content content(List<LearningPackage> read) {
    return new Content(read, glossary, crisis, otherWords, media, tools, translations, wordings);
  }

  private List<LearningPackage> readAll() {
    glossary = Glossary.read("glossary.en.yml", text(root.resolve("glossary.en.yml")), problems);
    Path translated = root.resolve("glossary.cy.yml");
    Glossary welsh =
        Files.isRegularFile(translated)
            ? glossary.translated("glossary.cy.yml", text(translated), problems)
            : glossary;
    Map<String, Path> folders = new TreeMap<>();
    list(root.resolve("packages")).forEach(path -> folders.put(name(path), path));
    Map<String, Set<String>> pages = new LinkedHashMap<>();
    folders.forEach((id, folder) -> pages.put(id, pageIds(folder)));
    Set<String> known = new TreeSet<>();
    pages.forEach((id, own) -> own.forEach(page -> known.add(id + "/" + page)));
    crisis = CrisisWords.read(text(root.resolve(CrisisWords.FILE)), known, revised, problems);
    Path found = root.resolve(OtherWords.FILE);
    if (Files.isRegularFile(found)) {
      otherWords = OtherWords.read(text(found), known, problems);
    }
    var read = new ArrayList<LearningPackage>();
    folders.forEach(
        (id, folder) -> {
          var surroundings =
              new Surroundings(
                  id, pages, media(id, folder), papers(folder), glossary, Translation.ENGLISH);
          tools(id, folder, surroundings);
          var reader = new PackageReader("packages/" + id, surroundings, problems);
          packages.add(reader);
          Map<String, String> texts = texts(folder);
          reader
              .read(texts)
              .ifPresent(
                  pack -> {
                    read.add(pack);
                    new TranslationReader(
                            Translation.WELSH,
                            surroundings.in(Translation.WELSH, welsh),
                            revised,
                            problems)
                        .read(texts, pack, translations, wordings);
                  });
        });
    waitingRounds(read);
    return read;
  }

  /** Packages that wait for each other could never be completed. */
  private void waitingRounds(List<LearningPackage> read) {
    Content content = content(read);
    for (PackageReader reader : packages) {
      content
          .find(reader.id())
          .filter(pack -> !pack.prerequisites().contains(pack.id()))
          .filter(pack -> content.before(pack).stream().anyMatch(pack::equals))
          .ifPresent(
              pack ->
                  problems.add(
                      reader.at("prerequisites"),
                      "the package waits for one that waits for it",
                      "take one of the two out of “prerequisites”"));
    }
  }

  private Set<String> pageIds(Path folder) {
    Set<String> ids = new TreeSet<>();
    for (Path path : list(folder)) {
      if (name(path).endsWith(PAGE_ENDING)) {
        ids.add(name(path).replace(PAGE_ENDING, ""));
      }
    }
    return ids;
  }

  private Map<String, String> texts(Path folder) {
    Map<String, String> texts = new TreeMap<>();
    for (Path path : list(folder)) {
      if (Files.isRegularFile(path)) {
        texts.put(name(path), text(path));
      }
    }
    return texts;
  }

  private Map<String, Media> media(String packageId, Path folder) {
    Map<String, Media> found = new TreeMap<>();
    for (Path path : list(folder.resolve("media"))) {
      String file = "packages/" + packageId + "/media/" + name(path);
      Media each = Media.of(name(path), bytes(path));
      MediaRules.check(file, each, problems);
      found.put("media/" + name(path), each);
      media.put(packageId + "/" + name(path), each);
    }
    return found;
  }

  /** The addresses of the tools, as pages name them. */
  private Set<String> papers(Path folder) {
    Set<String> papers = new TreeSet<>();
    for (Path path : list(folder.resolve(Tool.FOLDER))) {
      papers.add(Tool.FOLDER + "/" + name(path).replace(Tool.FILE_ENDING, "") + Tool.PAPER_ENDING);
    }
    return papers;
  }

  private void tools(String packageId, Path folder, Surroundings surroundings) {
    for (Path path : list(folder.resolve(Tool.FOLDER))) {
      String file = "packages/" + packageId + "/" + Tool.FOLDER + "/" + name(path);
      if (!name(path).matches(PageReader.ID + Pattern.quote(Tool.FILE_ENDING))) {
        problems.add(
            Place.top(file), "no name for a tool", "name it in lower case, as in some-card.en.md");
        continue;
      }
      Tool tool = Tool.read(file, text(path), surroundings, revised, problems);
      if (tool != null) {
        tools.put(packageId + "/" + tool.id(), tool);
      }
    }
  }

  private List<Path> list(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.filter(path -> !name(path).startsWith(".")).sorted().toList();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private static String name(Path path) {
    return path.getFileName().toString().replace("/", "");
  }

  /** No more than shows that it is too much. */
  private static byte[] bytes(Path path) {
    try (InputStream in = Files.newInputStream(path)) {
      return in.readNBytes(MediaRules.MOST_BYTES + 1);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /** The text of a file with line ends as on Unix; empty when there is none. */
  private String text(Path path) {
    String file = root.relativize(path).toString().replace('\\', '/');
    var rules = new TextRules(file, problems);
    if (instead.containsKey(file)) {
      return rules.held(instead.get(file)).orElse("");
    }
    if (!Files.isRegularFile(path)) {
      return "";
    }
    return rules.read(bytes(path)).orElse("");
  }
}
