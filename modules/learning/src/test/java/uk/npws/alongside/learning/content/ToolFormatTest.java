package uk.npws.alongside.learning.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sheets to print, and what is for trainers only. */
class ToolFormatTest {

  @TempDir Path temporary;
  AFolder folder;

  @BeforeEach
  void a_folder_with_a_tool() {
    folder = new AFolder(temporary);
    folder.with(
        "packages/first-aid/tools/card.en.md",
        "---\ntitle: A card\nsheet: landscape\nrevision: 1\n---\nRing them.\n\n- [ ] Breathe\n");
  }

  @Test
  void a_tool_is_read_and_a_page_may_offer_it() {
    folder.calmSays("::: download The card {file=tools/card.pdf}\n:::").lock();

    Tool tool = folder.content().tools().get("first-aid/card");

    assertThat(tool.title()).isEqualTo("A card");
    assertThat(tool.wide()).isTrue();
    assertThat(tool.html()).contains("<li>[ ] Breathe</li>");
    assertThat(
            ((Part.Prose) folder.content().packages().get(0).pages().get(0).parts().get(0)).html())
        .contains("<a href=\"tools/card.pdf\">The card</a> (PDF, one sheet of A4)");
  }

  @Test
  void a_tool_that_is_not_there_is_told_with_the_one_that_was_meant() {
    folder.calmSays("::: download The card {file=tools/cart.pdf}\n:::");

    assertThat(folder.problems())
        .contains(
            "packages/first-aid/calm.en.md:12:24 no such file “tools/cart.pdf” → did you mean"
                + " “tools/card.pdf”?");
  }

  @Test
  void a_tool_keeps_to_the_rules_of_prose() {
    folder.with(
        "packages/first-aid/tools/card.en.md",
        "---\ntitle: A card\nrevision: 1\n---\n<b>Ring</b>\n");

    assertThat(folder.problems())
        .anyMatch(told -> told.startsWith("packages/first-aid/tools/card.en.md:5:1 raw HTML"));
  }

  @Test
  void a_tool_without_fields_is_not_taken() {
    folder.with("packages/first-aid/tools/card.en.md", "Ring them.\n");

    assertThat(folder.problems())
        .anyMatch(
            told -> told.startsWith("packages/first-aid/tools/card.en.md:1:1 no front matter"));
  }

  @Test
  void a_file_cannot_be_for_trainers_only_since_files_are_open() {
    folder.calmSays("::: trainer-only\n:::: download The card {file=tools/card.pdf}\n::::\n:::");

    assertThat(folder.problems())
        .anyMatch(told -> told.contains("a picture or file within a block for trainers only"));
  }

  @Test
  void a_tool_that_changed_wants_a_raised_revision() {
    folder.lock();
    folder.with(
        "packages/first-aid/tools/card.en.md",
        "---\ntitle: A card\nsheet: landscape\nrevision: 1\n---\nRing somebody else.\n");

    assertThat(folder.told())
        .containsExactly(
            "packages/first-aid/tools/card.en.md:4:11 the file changed since revision 1 → write"
                + " “revision: 2”");
    folder.relock();
    assertThat(folder.told()).as("the lock is not brought up to date silently").hasSize(1);
  }

  @Test
  void a_raised_revision_of_a_tool_is_agreed_by_locking_it() {
    folder.lock();
    folder.with(
        "packages/first-aid/tools/card.en.md",
        "---\ntitle: A card\nrevision: 2\n---\nRing somebody else.\n");
    assertThat(folder.read().report())
        .startsWith(
            "packages/first-aid/tools/card.en.md:3:11 revision 2 is not in content.lock → run mvn");

    folder.relock();

    assertThat(folder.read().report()).isEmpty();
    folder.with(
        "packages/first-aid/tools/card.en.md",
        "---\ntitle: A card\nrevision: 1\n---\nRing them.\n");
    assertThat(folder.told())
        .containsExactly(
            "packages/first-aid/tools/card.en.md:3:11 revision 1 is older than the locked 2 → write"
                + " “revision: 3”");
  }

  @Test
  void a_tool_does_not_disappear_unseen() {
    folder.lock().without("packages/first-aid/tools/card.en.md");

    assertThat(folder.read().report())
        .startsWith(
            "packages/first-aid/tools/card.en.md:1:1 the file has gone → bring it back, or");
  }

  @Test
  void a_sheet_lies_one_way_or_the_other() {
    folder.with(
        "packages/first-aid/tools/card.en.md",
        "---\ntitle: A card\nsheet: square\nrevision: 1\n---\nRing them.\n");

    assertThat(folder.problems())
        .containsExactly(
            "packages/first-aid/tools/card.en.md:3:8 unknown word “square” → use one of portrait,"
                + " landscape");
  }

  @Test
  void a_tool_has_a_name_that_can_be_an_address() {
    folder.with(
        "packages/first-aid/tools/My Card.en.md", "---\ntitle: A card\nrevision: 1\n---\nX\n");

    assertThat(folder.problems())
        .contains(
            "packages/first-aid/tools/My Card.en.md:1:1 no name for a tool → name it in lower case,"
                + " as in some-card.en.md");
  }

  @Test
  void a_page_cannot_take_the_address_of_the_print_edition() {
    folder.pack("[calm]", "[calm, print]");

    assertThat(folder.problems()).anyMatch(told -> told.contains("no page can be called “print”"));
  }
}
