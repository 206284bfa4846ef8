package uk.npws.alongside.events;

import java.util.ArrayList;
import java.util.List;

/**
 * What a force's coordinator is told once a week: what there is to do, and what there is to know.
 */
final class Digest {

  private final String force;
  private final List<Section> sections = new ArrayList<>();

  private record Section(String heading, List<String> lines) {}

  Digest(String force) {
    this.force = force;
  }

  /** Adds lines under a heading; where there are none, the heading is left out, too. */
  Digest say(String heading, List<String> lines) {
    if (!lines.isEmpty()) {
      sections.add(new Section(heading, List.copyOf(lines)));
    }
    return this;
  }

  /** Whether there is nothing to do and nothing to tell. */
  boolean empty() {
    return sections.isEmpty();
  }

  /** As it stands in the letter. */
  String text() {
    var text = new StringBuilder(force).append('\n');
    for (Section section : sections) {
      text.append('\n').append(section.heading()).append('\n');
      section.lines().forEach(line -> text.append("- ").append(line).append('\n'));
    }
    return text.toString().stripTrailing();
  }
}
