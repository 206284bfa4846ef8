package uk.npws.alongside.learning.content;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What was last agreed of every page: its revision, a hash of its words, its questions, the
 * revision that last brought a duty, and the one that last clarified where that is later. Holding
 * the content against it finds the change that nobody declared, which would silently alter what
 * people have confirmed.
 */
final class ContentLock {

  static final String FILE = "content.lock";

  /** What to run so that the lock agrees again. */
  static final String COMMAND = "mvn -q -pl modules/learning -am process-classes -Plock-content";

  private static final String HEADER =
      """
      # What was last agreed of every page. Never written by hand, but by
      #   %s
      """
          .formatted(COMMAND);

  /** What the lock knows of a package. */
  record LockedPackage(int edition, Set<String> retired) {}

  /** What the lock knows of a page. */
  record LockedPage(
      int revision,
      int dutySince,
      int notedSince,
      boolean required,
      String hash,
      Set<String> questions) {}

  /** What the lock knows of a file that is no page. */
  record LockedFile(int revision, String hash) {}

  private static final Pattern LINE =
      Pattern.compile(
          "package [a-z0-9-]+ edition=\\d{1,6} retired=\\S*"
              + "|page [a-z0-9-]+/[a-z0-9-]+ revision=\\d{1,6} duty-since=\\d{1,6}( noted=\\d{1,6})?"
              + " required=(true|false) hash=\\w+ questions=\\S*"
              + "|file \\S+ revision=\\d{1,6} hash=\\w+");

  private final Map<String, LockedFile> files = new TreeMap<>();
  private final Map<String, LockedPackage> packages = new TreeMap<>();
  private final Map<String, Map<String, LockedPage>> pages = new TreeMap<>();

  /** Reads the lock; a line that it never wrote, such as a mark of a merge, is noted. */
  static ContentLock parse(String text, Problems problems) {
    var lock = new ContentLock();
    List<String> lines = text.lines().toList();
    for (int at = 0; at < lines.size(); at++) {
      String line = lines.get(at);
      if (LINE.matcher(line).matches()) {
        lock.take(line.split(" "));
      } else if (!line.startsWith("#") && !line.isBlank()) {
        problems.add(
            new Place(FILE, at + 1, 1),
            "a line that is none of the lock’s",
            "take the lock as it was last agreed, then run " + COMMAND);
      }
    }
    return lock;
  }

  private void take(String[] words) {
    Map<String, String> values = new LinkedHashMap<>();
    Arrays.stream(words)
        .skip(2)
        .map(word -> word.split("=", 2))
        .forEach(pair -> values.put(pair[0], pair[1]));
    if (words[0].equals("package")) {
      packages.put(
          words[1],
          new LockedPackage(Integer.parseInt(values.get("edition")), set(values.get("retired"))));
    } else if (words[0].equals("file")) {
      files.put(
          words[1], new LockedFile(Integer.parseInt(values.get("revision")), values.get("hash")));
    } else {
      String[] path = words[1].split("/");
      pages
          .computeIfAbsent(path[0], id -> new TreeMap<>())
          .put(
              path[1],
              new LockedPage(
                  Integer.parseInt(values.get("revision")),
                  Integer.parseInt(values.get("duty-since")),
                  Integer.parseInt(values.getOrDefault("noted", values.get("duty-since"))),
                  Boolean.parseBoolean(values.get("required")),
                  values.get("hash"),
                  set(values.get("questions"))));
    }
  }

  private static Set<String> set(String words) {
    return Arrays.stream(words.split(","))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** As the lock is written to its file. */
  String written() {
    var lines = new StringBuilder(HEADER);
    packages.forEach(
        (id, pack) -> {
          lines.append(
              "package %s edition=%d retired=%s\n"
                  .formatted(id, pack.edition(), String.join(",", pack.retired())));
          pages
              .getOrDefault(id, Map.of())
              .forEach(
                  (pageId, page) ->
                      lines.append(
                          "page %s/%s revision=%d duty-since=%d%s required=%s hash=%s questions=%s\n"
                              .formatted(
                                  id,
                                  pageId,
                                  page.revision(),
                                  page.dutySince(),
                                  page.notedSince() == page.dutySince()
                                      ? ""
                                      : " noted=" + page.notedSince(),
                                  page.required(),
                                  page.hash(),
                                  String.join(",", page.questions()))));
        });
    files.forEach(
        (name, file) ->
            lines.append(
                "file %s revision=%d hash=%s\n".formatted(name, file.revision(), file.hash())));
    return lines.toString();
  }

  /** What the lock knows of this file, or null. */
  LockedFile file(String name) {
    return files.get(name);
  }

  Set<String> files() {
    return files.keySet();
  }

  /** What the lock knows of this page, or null. */
  LockedPage page(String packageId, String pageId) {
    return pages(packageId).get(pageId);
  }

  /** What the lock knows of this package's pages, by their ids. */
  Map<String, LockedPage> pages(String packageId) {
    return pages.getOrDefault(packageId, Map.of());
  }

  /** What the lock knows of this package, or null. */
  LockedPackage of(String packageId) {
    return packages.get(packageId);
  }

  /** The lock that fits the content as it is now. */
  ContentLock raisedTo(List<PackageReader> readers, List<Revised> others) {
    var raised = new ContentLock();
    others.forEach(
        each -> raised.files.put(each.file(), new LockedFile(each.revision(), hash(each.text()))));
    for (PackageReader reader : readers) {
      raised.packages.put(reader.id(), new LockedPackage(reader.edition(), reader.retired()));
      Map<String, LockedPage> now = new TreeMap<>();
      reader
          .pages()
          .forEach(
              (pageId, page) ->
                  now.put(
                      pageId,
                      new LockedPage(
                          page.revision(),
                          dutySince(reader, page),
                          notedSince(reader, page),
                          page.required(),
                          hash(reader.textOf(pageId)),
                          reader.reader(pageId).questions().keySet())));
      raised.pages.put(reader.id(), now);
    }
    return raised;
  }

  private int dutySince(PackageReader reader, Page page) {
    LockedPage locked = page(reader.id(), page.id());
    if (locked == null) {
      return page.revision();
    }
    boolean newDuty = page.revision() > locked.revision() && page.change() == Page.Change.NEW_DUTY;
    return newDuty ? page.revision() : locked.dutySince();
  }

  private int notedSince(PackageReader reader, Page page) {
    LockedPage locked = page(reader.id(), page.id());
    if (locked == null) {
      return page.revision();
    }
    boolean told = page.revision() > locked.revision() && page.change() != Page.Change.TYPO;
    return told ? page.revision() : locked.notedSince();
  }

  /** The package, each page with the revisions that last brought a duty and last said something. */
  LearningPackage dated(LearningPackage pack) {
    return pack.withPages(pack.pages().stream().map(page -> dated(pack.id(), page)).toList());
  }

  private Page dated(String packageId, Page page) {
    LockedPage locked = page(packageId, page.id());
    return locked == null ? page : page.dated(locked.dutySince(), locked.notedSince());
  }

  /**
   * A hash of all that a learner reads or must do: everything but who owns it and when it is due.
   */
  static String hash(String page) {
    int body = Math.max(0, page.indexOf("\n---\n", 3));
    String read =
        page.substring(0, body)
                .lines()
                .filter(line -> !line.matches("(revision|change|change-note|owner|review-by):.*"))
                .collect(Collectors.joining("\n"))
            + page.substring(body)
                .lines()
                .map(String::stripTrailing)
                .collect(Collectors.joining("\n"))
                .strip();
    return Media.hash(read.getBytes(StandardCharsets.UTF_8)).substring(0, 32);
  }
}
