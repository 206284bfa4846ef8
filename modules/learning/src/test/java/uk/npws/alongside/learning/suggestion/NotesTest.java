package uk.npws.alongside.learning.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.npws.alongside.learning.Library;
import uk.npws.alongside.learning.Readership;
import uk.npws.alongside.learning.content.AFolder;

/** Notes for facilitators never reach whoever may not read them, and are never lost by them. */
class NotesTest {

  private static final String NOTE =
      """
      :::: trainer-only
      Say **secret** things.

      - secret-item

      ::: warning Secret heading
      Secret warning.
      :::
      ::::
      """;

  private static final String BODY =
      AFolder.CALM.substring(AFolder.CALM.indexOf("\n---\n", 3) + 5) + "\n" + NOTE;

  private static final String LINE = Notes.placeholder(1);

  @TempDir Path temporary;

  Library library = new Library();
  Drafting drafting = new Drafting();

  @BeforeEach
  void a_page_with_a_note() {
    var folder = new AFolder(temporary);
    folder.with("packages/first-aid/calm.en.md", AFolder.CALM + "\n" + NOTE).lock();
    assertThat(library.reload(folder.root())).isEmpty();
    drafting.library = library;
  }

  @Test
  void a_line_stands_in_the_place_of_a_note() {
    assertThat(Notes.of(BODY).hidden())
        .endsWith("::::\n\n" + LINE + "\n")
        .doesNotContainIgnoringCase("secret");
  }

  @Test
  void two_notes_have_a_line_each_and_a_block_of_fewer_colons_ends_none() {
    Notes notes = Notes.of(NOTE + "\nBetween.\n\n" + NOTE);

    assertThat(notes.hidden()).isEqualTo(LINE + "\n\nBetween.\n\n" + Notes.placeholder(2) + "\n");
    assertThat(notes.restored(notes.hidden()).orElseThrow().body()).isEqualTo(notes.body());
  }

  @Test
  void what_is_not_changed_is_the_same_with_its_notes_again() {
    String written = Notes.of(BODY).hidden().replace("\n", "\r\n");

    String whole = drafting.whole(current(), written, Readership.LEARNERS);

    assertThat(drafting.differs(current(), "Stay calm", whole)).isFalse();
  }

  @Test
  void a_learner_changes_words_and_the_note_stays() {
    String written = Notes.of(BODY).hidden().replace("What this page", "Why this page");

    assertThat(drafting.whole(current(), written, Readership.LEARNERS))
        .contains("Why this page")
        .endsWith(NOTE);
    Draft draft = draft(written);
    assertThat(draft.faults()).isEmpty();
    assertThat(draft.page().parts().toString())
        .contains("Why this page")
        .doesNotContainIgnoringCase("secret");
  }

  @Test
  void a_line_that_went_missing_or_stands_there_twice_is_refused() {
    String hidden = Notes.of(BODY).hidden();

    for (String written :
        new String[] {
          hidden.replace(LINE, ""), hidden + "\n" + LINE, hidden.replace(LINE, "- " + LINE)
        }) {
      assertThat(draft(written).faults()).contains(Notes.misplaced(0));
      assertThatThrownBy(() -> drafting.whole(current(), written, Readership.LEARNERS))
          .hasMessageContaining("notes-moved");
    }
  }

  @Test
  void no_block_around_the_line_brings_a_word_of_the_note_to_light() {
    String hidden = Notes.of(BODY).hidden();

    for (String block :
        new String[] {"::::: note See", "::::: glossary See", "::::: warning See", "- list"}) {
      Draft draft = draft(hidden.replace(LINE, block + "\n" + LINE + "\n:::::"));

      assertThat(draft.faults().toString() + draft.page().parts())
          .as(block)
          .doesNotContainIgnoringCase("secret");
    }
    assertThat(draft(hidden.replace(LINE, "::::: glossary See\n" + LINE + "\n:::::")).faults())
        .contains(Notes.misplaced(13));
  }

  @Test
  void a_fault_behind_a_note_is_told_at_the_line_that_the_writer_sees() {
    String written = Notes.of(BODY).hidden() + "\n<b>bold</b>\n";

    assertThat(draft(written).faults())
        .extracting(Draft.Fault::line, Draft.Fault::column)
        .contains(org.assertj.core.groups.Tuple.tuple(14, 1));
  }

  @Test
  void facilitators_write_the_notes_themselves() {
    assertThat(drafting.whole(current(), BODY, Readership.FACILITATORS)).isEqualTo(BODY);
    assertThat(
            drafting
                .draft(current(), "Stay calm", BODY + "\nMore.\n", Readership.FACILITATORS)
                .faults())
        .isEmpty();
  }

  private PageText current() {
    return drafting.current("first-aid", "calm");
  }

  private Draft draft(String written) {
    return drafting.draft(current(), "Stay calm", written, Readership.LEARNERS);
  }
}
