package uk.npws.alongside.learning.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages in Welsh: what they must keep to, and what is shown of them. */
class TranslationFormatTest {

  private static final String FILE = "packages/first-aid/calm.cy.md";
  private static final String WELSH =
      """
      ---
      id: calm
      title: Arhoswch
      translates: 1
      state: machine-made
      revision: 1
      owner: somebody
      review-by: 2027-11-30
      ---
      Diben y dudalen.

      ::: glossary Geiriau
      - calm
      :::

      :::: check {#calm-1 type=one}
      Beth sy’n gyntaf?

      - [ ] Rhedeg
        > Na.
      - [x] Anadlu
        > Ie.
      ::::
      """;

  @TempDir Path temporary;
  AFolder folder;

  @BeforeEach
  void a_page_in_welsh() {
    folder = new AFolder(temporary).with(FILE, WELSH);
    folder.with("glossary.cy.yml", "calm:\n  term: Tawel\n  meaning: Heb frys.\n");
    folder.with(
        "packages/first-aid/package.cy.yml",
        "title: Cymorth cyntaf\nsummary: Beth i’w wneud.\ntranslates: 1\nrevision: 1\n");
  }

  @Test
  void a_page_in_welsh_asks_what_the_page_asks_in_its_own_words() {
    folder.lock();
    assertThat(folder.read().warnings()).isEmpty();
    Content content = folder.content();
    Translation welsh = content.translation("cy", "first-aid", "calm").orElseThrow();

    assertThat(welsh.reviewed()).isFalse();
    assertThat(welsh.stale()).isFalse();
    assertThat(welsh.page().title()).isEqualTo("Arhoswch");
    assertThat(welsh.page().items()).isEqualTo(page(content).items());
    assertThat(welsh.page().parts().toString()).contains("Tawel").contains("Heb frys.");
    assertThat(page(content).title()).isEqualTo("Stay calm");
    assertThat(content.in("cy").packages().get(0).title()).isEqualTo("Cymorth cyntaf");
    assertThat(page(content.in("cy")).title()).isEqualTo("Arhoswch");
  }

  @Test
  void what_was_not_translated_stays_english() {
    folder.without(FILE).without("packages/first-aid/package.cy.yml").lock();

    assertThat(page(folder.content().in("cy")).title()).isEqualTo("Stay calm");
    assertThat(folder.content().in("cy").packages().get(0).title()).isEqualTo("First aid");
  }

  @Test
  void a_page_that_changed_since_is_shown_and_somebody_is_told() {
    folder.calm("Rather not.", "Not now.");
    folder
        .with(
            "packages/first-aid/calm.en.md",
            AFolder.CALM.replace("revision: 1", "revision: 2\nchange: typo"))
        .lock();

    assertThat(folder.read().report()).isEmpty();
    assertThat(folder.read().warnings())
        .singleElement()
        .asString()
        .isEqualTo(
            FILE
                + ":4:13 the English has changed since this was translated: revision 2 of the page →"
                + " translate what changed, then raise “translates” and “revision”");
    assertThat(folder.content().translation("cy", "first-aid", "calm").orElseThrow().stale())
        .isTrue();
  }

  @Test
  void a_page_that_asks_something_else_since_falls_back_to_english() {
    folder
        .with(
            "packages/first-aid/calm.en.md",
            AFolder.CALM
                .replace("revision: 1", "revision: 2\nchange: typo")
                .replace("[ ] Run", "[ ] Hide\n  > No.\n- [ ] Run"))
        .lock();

    assertThat(folder.read().report()).isEmpty();
    assertThat(folder.read().warnings()).hasSize(1);
    assertThat(folder.content().translation("cy", "first-aid", "calm")).isEmpty();
  }

  @Test
  void a_translation_asks_the_same_with_the_same_right_answer() {
    folder.with(
        FILE, WELSH.replace("[ ] Rhedeg", "[x] Rhedeg").replace("[x] Anadlu", "[ ] Anadlu"));

    assertThat(folder.problems())
        .containsExactly(
            FILE
                + ":2:5 the translation does not ask what the page asks → give it the same questions,"
                + " in the same order, with as many choices and the same right");
  }

  @Test
  void every_field_is_held_to_its_kind() {
    folder.with(
        FILE,
        WELSH
            .replace("id: calm", "id: clam")
            .replace("translates: 1", "translates: 2")
            .replace("state: machine-made", "state: mashine-made")
            .replace("review-by: 2027-11-30", "review-by: soon\nminutes: 3"));

    assertThat(folder.problems())
        .contains(
            FILE + ":2:5 the id is not that of the page → write “id: calm”",
            FILE + ":4:13 there is no revision 2 yet → write “translates: 1”",
            FILE + ":5:8 unknown word “mashine-made” → did you mean “machine-made”?",
            FILE + ":8:12 “review-by” is not a date: soon → write it as 2027-11-30")
        .anyMatch(told -> told.startsWith(FILE + ":9:1 unknown field “minutes”"));
  }

  @Test
  void a_translation_keeps_to_the_rules_of_prose_and_of_the_lock() {
    folder.lock().with(FILE, WELSH.replace("Diben y", "<b>Diben</b> y"));

    assertThat(folder.told())
        .anyMatch(told -> told.startsWith(FILE + ":10:1 raw HTML"))
        .contains(FILE + ":6:11 the file changed since revision 1 → write “revision: 2”");
  }

  @Test
  void a_translation_of_nothing_is_told() {
    folder.with("packages/first-aid/gone.cy.md", WELSH);
    folder.with("glossary.cy.yml", "clam:\n  term: Tawel\n  meaning: Heb frys.\n");

    assertThat(folder.problems())
        .contains(
            "glossary.cy.yml:2:9 the English glossary has no term “clam” → did you mean “calm”?")
        .anyMatch(
            told ->
                told.startsWith("packages/first-aid/gone.cy.md:1:1 the file belongs to no page"));
  }

  private static Page page(Content content) {
    return content.find("first-aid").orElseThrow().pages().get(0);
  }
}
