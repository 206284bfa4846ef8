package uk.npws.alongside.learning.content;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The closed set of blocks: what each may and must have. */
enum BlockKind {
  NOTE(Set.of(), false, false),
  WARNING(Set.of(), true, false),
  EMERGENCY(Set.of(), true, false),
  CHECK(Set.of("id", "type"), false, true),
  REFLECT(Set.of("id"), false, true),
  GLOSSARY(Set.of(), true, false),
  DOWNLOAD(Set.of("file"), true, false),
  LOCAL_SLOT(Set.of("id"), false, true),
  TRAINER_ONLY(Set.of(), false, true);

  private final Set<String> attributes;
  private final boolean wantsHeading;
  private final boolean outermost;

  BlockKind(Set<String> attributes, boolean wantsHeading, boolean outermost) {
    this.attributes = attributes;
    this.wantsHeading = wantsHeading;
    this.outermost = outermost;
  }

  /** What stands in its braces: all of it, and nothing else. */
  Set<String> attributes() {
    return attributes;
  }

  boolean wantsHeading() {
    return wantsHeading;
  }

  /** Whether it may only stand on the page itself, never within a list or another block. */
  boolean outermost() {
    return outermost;
  }

  static Optional<BlockKind> of(String name) {
    return Arrays.stream(values()).filter(kind -> Fields.written(kind).equals(name)).findAny();
  }

  static List<String> names() {
    return Arrays.stream(values()).map(Fields::written).toList();
  }
}
