package uk.npws.alongside.learning.content;

import java.util.List;

/** Holds files that are no pages against the lock: none changes without a raised revision. */
final class FileRules {

  private final ContentLock lock;
  private final List<Revised> files;
  private final Problems problems;

  FileRules(ContentLock lock, List<Revised> files, Problems problems) {
    this.lock = lock;
    this.files = files;
    this.problems = problems;
  }

  /** Notes every difference that was not declared. */
  void undeclared() {
    for (Revised each : files) {
      ContentLock.LockedFile locked = lock.file(each.file());
      if (locked == null) {
        continue;
      }
      if (each.revision() < locked.revision()) {
        problems.add(
            each.place(),
            "revision " + each.revision() + " is older than the locked " + locked.revision(),
            "write “revision: " + (locked.revision() + 1) + "”");
      } else if (each.revision() == locked.revision()
          && !locked.hash().equals(ContentLock.hash(each.text()))) {
        problems.add(
            each.place(),
            "the file changed since revision " + locked.revision(),
            "write “revision: " + (locked.revision() + 1) + "”");
      }
    }
  }

  /** Notes every declared difference that the lock does not know yet, and what has gone. */
  void unlocked() {
    for (Revised each : files) {
      ContentLock.LockedFile locked = lock.file(each.file());
      if (locked == null || locked.revision() < each.revision()) {
        problems.add(
            each.place(),
            "revision " + each.revision() + " is not in " + ContentLock.FILE,
            "run " + ContentLock.COMMAND);
      }
    }
    for (String file : lock.files()) {
      if (files.stream().noneMatch(each -> each.file().equals(file))) {
        problems.add(
            Place.top(file), "the file has gone", "bring it back, or run " + ContentLock.COMMAND);
      }
    }
  }
}
