package uk.npws.alongside.learning.content;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Holds a package against the lock: a page whose words changed has a raised revision, no id of a
 * page or a question disappears or is used again, and who asks for more raises the edition.
 */
final class LockRules {

  private final ContentLock lock;
  private final PackageReader reader;
  private final Problems problems;

  LockRules(ContentLock lock, PackageReader reader, Problems problems) {
    this.lock = lock;
    this.reader = reader;
    this.problems = problems;
  }

  /** Notes every difference that was not declared. */
  void undeclared() {
    reader.pages().values().forEach(this::declared);
    ids();
    edition();
  }

  /** Notes every declared difference that the lock does not know yet. */
  void unlocked() {
    reader.pages().values().forEach(this::news);
  }

  private void news(Page page) {
    ContentLock.LockedPage locked = lock.page(reader.id(), page.id());
    if (locked == null || locked.revision() < page.revision()) {
      problems.add(
          reader.reader(page.id()).at("revision"),
          "revision " + page.revision() + " is not in " + ContentLock.FILE,
          "run " + ContentLock.COMMAND);
    }
  }

  private void declared(Page page) {
    ContentLock.LockedPage locked = lock.page(reader.id(), page.id());
    if (locked == null) {
      return;
    }
    Place revision = reader.reader(page.id()).at("revision");
    if (page.revision() < locked.revision()) {
      problems.add(
          revision,
          "revision " + page.revision() + " is older than the locked " + locked.revision(),
          "write “revision: " + (locked.revision() + 1) + "”");
    } else if (page.revision() == locked.revision()
        && !locked.hash().equals(ContentLock.hash(reader.textOf(page.id())))) {
      problems.add(
          revision,
          "the page changed since revision " + locked.revision(),
          "write “revision: " + (locked.revision() + 1) + "” and say in “change” what it means");
    }
  }

  private void ids() {
    ContentLock.LockedPackage before = lock.of(reader.id());
    Set<String> gone = new TreeSet<>(reader.retired());
    if (before != null) {
      before.retired().stream()
          .filter(id -> !reader.retired().contains(id))
          .forEach(
              id ->
                  problems.add(
                      reader.at("retired"),
                      "“" + id + "” was retired and is not any more",
                      "put it back into “retired”: an id is never used again"));
      gone.addAll(before.retired());
    }
    reader.pages().forEach((pageId, page) -> reused(pageId, gone));
    lock.pages(reader.id()).forEach((pageId, locked) -> missing(pageId, locked));
  }

  private void reused(String pageId, Set<String> gone) {
    PageReader page = reader.reader(pageId);
    if (gone.contains(pageId)) {
      problems.add(page.at("id"), "the id “" + pageId + "” is retired", "give the page another");
    }
    page.questions()
        .forEach(
            (question, place) -> {
              if (gone.contains(question)) {
                problems.add(
                    place, "the id “" + question + "” is retired", "give the question another");
              }
              lockedElsewhere(pageId, question)
                  .forEach(
                      other ->
                          problems.add(
                              place,
                              "the id “" + question + "” belongs to the page “" + other + "”",
                              "give the question another"));
            });
  }

  private List<String> lockedElsewhere(String pageId, String question) {
    return lock.pages(reader.id()).entrySet().stream()
        .filter(entry -> !entry.getKey().equals(pageId))
        .filter(entry -> entry.getValue().questions().contains(question))
        .map(Map.Entry::getKey)
        .toList();
  }

  private void missing(String pageId, ContentLock.LockedPage locked) {
    if (!reader.pages().containsKey(pageId) && !reader.retired().contains(pageId)) {
      if (reader.reader(pageId) == null) {
        problems.add(
            reader.at("pages"),
            "the page “" + pageId + "” has gone",
            "bring it back, or add its id to “retired”");
      }
      return;
    }
    PageReader page = reader.reader(pageId);
    for (String question : locked.questions()) {
      if (page != null
          && !page.questions().containsKey(question)
          && !reader.retired().contains(question)) {
        problems.add(
            page.at("id"),
            "the question “" + question + "” has gone",
            "bring it back, or add its id to “retired” in package.yml");
      }
    }
  }

  private void edition() {
    ContentLock.LockedPackage before = lock.of(reader.id());
    if (before == null) {
      return;
    }
    if (reader.edition() < before.edition()) {
      problems.add(
          reader.at("edition"),
          "edition " + reader.edition() + " is older than the locked " + before.edition(),
          "write “edition: " + before.edition() + "”");
    } else if (reader.edition() == before.edition() && asksForMore()) {
      problems.add(
          reader.at("edition"),
          "the package asks for more than edition " + before.edition() + " did",
          "write “edition: " + (before.edition() + 1) + "”");
    }
  }

  private boolean asksForMore() {
    return reader.pages().values().stream()
        .filter(Page::required)
        .anyMatch(
            page -> {
              ContentLock.LockedPage locked = lock.page(reader.id(), page.id());
              return locked == null
                  || !locked.required()
                  || (page.revision() > locked.revision()
                      && (page.change() == Page.Change.NEW_DUTY
                          || !locked
                              .questions()
                              .containsAll(reader.reader(page.id()).questions().keySet())));
            });
  }
}
