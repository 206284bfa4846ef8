package uk.npws.alongside.learning.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A small and valid folder of content, for tests to break in one place. */
public final class AFolder {

  public static final String CRISIS =
      "en: [end my life]\ncy: [eisiau marw]\npages: [first-aid/calm]\nrevision: 1\n";

  public static final String PACKAGE_YML =
      """
      id: first-aid
      title: First aid
      summary: What to do first.
      edition: 1
      strands: [champion]
      pages: [calm]
      """;

  /** A valid page; its body begins on line 10. */
  public static final String CALM =
      """
      ---
      id: calm
      title: Stay calm
      minutes: 3
      completes: [check, confirm]
      revision: 1
      owner: somebody
      review-by: 2027-11-30
      ---
      What this page is for.

      :::: check {#calm-1 type=one}
      What comes first?

      - [ ] Run
        > Rather not.
      - [x] Breathe
        > Yes.
      ::::
      """;

  private final Path root;

  public AFolder(Path root) {
    this.root = root;
    with("glossary.en.yml", "calm:\n  term: Calm\n  meaning: Not hurried.\n");
    with("crisis.yml", CRISIS);
    with("packages/first-aid/package.yml", PACKAGE_YML);
    with("packages/first-aid/calm.en.md", CALM);
    lock();
  }

  public Path root() {
    return root;
  }

  public AFolder with(String path, String text) {
    return with(path, text.getBytes(StandardCharsets.UTF_8));
  }

  public AFolder with(String path, byte[] bytes) {
    try {
      Files.createDirectories(root.resolve(path).getParent());
      Files.write(root.resolve(path), bytes);
      return this;
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  public AFolder without(String path) {
    try {
      Files.delete(root.resolve(path));
      return this;
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /** Replaces some words of the page. */
  AFolder calm(String words, String others) {
    return with("packages/first-aid/calm.en.md", replaced(CALM, words, others));
  }

  /** Puts this below the page's first paragraph, on line 12. */
  AFolder calmSays(String body) {
    return calm("is for.\n\n", "is for.\n\n" + body + "\n\n");
  }

  AFolder pack(String words, String others) {
    return with("packages/first-aid/package.yml", replaced(PACKAGE_YML, words, others));
  }

  private static String replaced(String text, String words, String others) {
    if (!text.contains(words)) {
      throw new IllegalArgumentException("not in the fixture: " + words);
    }
    return text.replace(words, others);
  }

  /** Takes what stands there as agreed. */
  public AFolder lock() {
    try {
      without("content.lock");
    } catch (UncheckedIOException none) {
      // the first time there is none
    }
    return relock();
  }

  /** Brings the lock up to date if nothing is wrong. */
  public AFolder relock() {
    try {
      ContentReader.readAndLock(root);
      return this;
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  ContentReader.Reading read() {
    return ContentReader.read(root);
  }

  public Content content() {
    if (!read().good()) {
      throw new IllegalStateException(read().report());
    }
    return read().content();
  }

  /** All that is wrong, apart from the changes that a broken page brings to the lock. */
  List<String> problems() {
    lock();
    return told();
  }

  /** All that is wrong, with the lock as it stands. */
  List<String> told() {
    return read().problems().stream()
        .map(Problem::toString)
        .filter(told -> !told.contains("is not in content.lock → run"))
        .toList();
  }
}
