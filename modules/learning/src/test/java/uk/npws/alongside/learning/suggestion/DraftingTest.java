package uk.npws.alongside.learning.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.npws.alongside.learning.Library;
import uk.npws.alongside.learning.content.AFolder;
import uk.npws.alongside.learning.content.ContentReader;
import uk.npws.alongside.learning.content.Page.Change;
import uk.npws.alongside.people.PersonId;

/** From suggested words to a patch. */
class DraftingTest {

  private static final String BODY = AFolder.CALM.substring(AFolder.CALM.indexOf("\n---\n", 3) + 5);
  private static final Instant NOW = Instant.parse("2027-03-02T09:30:00Z");

  @TempDir Path repository;

  AFolder folder;
  Library library = new Library();
  Drafting drafting = new Drafting();

  @BeforeEach
  void content_in_force() {
    folder = new AFolder(repository.resolve("content"));
    assertThat(library.reload(folder.root())).isEmpty();
    drafting.library = library;
  }

  @Test
  void other_words_are_held_to_the_same_rules_with_the_line_of_the_body() {
    Draft draft = draft(BODY.replace("is for.\n", "is for.\n\nThe <b>bold</b> one.\n"));

    assertThat(draft.faults())
        .first()
        .satisfies(
            fault -> {
              assertThat(fault.line()).isEqualTo(3);
              assertThat(fault.column()).isEqualTo(5);
              assertThat(fault.what()).contains("raw HTML");
              assertThat(fault.mend()).contains("Markdown");
            });
  }

  @Test
  void a_question_that_has_gone_is_a_fault_of_the_page_as_a_whole() {
    Draft draft = draft("What this page is for.\n");

    assertThat(draft.faults())
        .anySatisfy(
            fault -> {
              assertThat(fault.line()).isZero();
              assertThat(fault.what()).contains("calm-1");
            });
  }

  @Test
  void good_words_are_shown_as_the_page_would_read() {
    Draft draft = draft(BODY.replace("What this page", "Why this page"));

    assertThat(draft.faults()).isEmpty();
    assertThat(draft.page().parts().get(0).toString()).contains("Why this page is for.");
    assertThat(library.get("first-aid", "calm").parts().get(0).toString()).contains("What this");
  }

  @Test
  void line_ends_of_browsers_and_what_stands_behind_the_last_line_are_no_change() {
    PageText current = drafting.current("first-aid", "calm");

    assertThat(drafting.differs(current, "Stay calm ", BODY.replace("\n", "\r\n") + "\r\n "))
        .isFalse();
    assertThat(drafting.differs(current, "Keep calm", BODY)).isTrue();
  }

  @Test
  void the_patch_applies_and_the_content_with_it_is_valid_once_locked() throws Exception {
    String patch =
        drafting.patch(
            drafting.current("first-aid", "calm"),
            suggested(
                "Stay: \"calm\"",
                BODY.replace("What this", "Why this"),
                Change.CLARIFY,
                "Said: clearer."));

    apply(patch);

    String page = Files.readString(folder.root().resolve("packages/first-aid/calm.en.md"));
    assertThat(page)
        .contains("title: \"Stay: \\\"calm\\\"\"\n")
        .contains("revision: 2\nchange: clarify\nchange-note: \"Said: clearer.\"\nowner: somebody")
        .contains("Why this page is for.");
    assertThat(ContentReader.readAndLock(folder.root()).report()).isEmpty();
    assertThat(library.reload(folder.root())).isEmpty();
    assertThat(library.get("first-aid", "calm").title()).isEqualTo("Stay: \"calm\"");
    assertThat(patch).doesNotContain("edition");
  }

  @Test
  void what_asks_for_more_raises_the_edition_too() throws Exception {
    String more =
        BODY
            + """

            ::: reflect {#calm-2}
            What calms you?
            :::
            """;

    assertThat(draft(more).faults()).isEmpty();
    apply(
        drafting.patch(
            drafting.current("first-aid", "calm"),
            suggested("Stay calm", more, Change.NEW_DUTY, "One question more.")));

    assertThat(Files.readString(folder.root().resolve("packages/first-aid/package.yml")))
        .contains("edition: 2");
    assertThat(Files.readString(folder.root().resolve("packages/first-aid/calm.en.md")))
        .contains("completes: [check, reflection, confirm]");
    assertThat(ContentReader.readAndLock(folder.root()).report()).isEmpty();
  }

  @Test
  void a_note_cannot_smuggle_in_a_field() {
    PageText changed =
        drafting
            .current("first-aid", "calm")
            .with(null, BODY, Change.CLARIFY, "Clearer\"\nrequired: false\\");

    assertThat(changed.text()).contains("change-note: \"Clearer\\\" required: false\\\\\"\n");
    assertThat(changed.text()).doesNotContain("\nrequired: false");
  }

  @Test
  void a_page_past_its_review_day_is_listed() {
    LocalDate day = library.get("first-aid", "calm").reviewBy();

    assertThat(Reviews.overdue(library.packages(), day)).isEmpty();
    assertThat(Reviews.overdue(library.packages(), day.plusDays(1)))
        .extracting(due -> due.page().id())
        .containsExactly("calm");
  }

  @Test
  void a_page_that_is_not_there_is_refused() {
    assertThatThrownBy(() -> drafting.current("first-aid", "clam")).hasMessageContaining("no-page");
  }

  private Draft draft(String body) {
    return drafting.draft(drafting.current("first-aid", "calm"), "Stay calm", body);
  }

  private Suggestion suggested(String title, String body, Change change, String note) {
    var suggestion =
        new Suggestion(
            new PersonId(new UUID(1, 1)),
            drafting.current("first-aid", "calm"),
            title,
            PageText.tidy(body),
            "Why",
            NOW);
    suggestion.approve(new PersonId(new UUID(1, 2)), "Yes", change, note, NOW);
    suggestion.approve(new PersonId(new UUID(1, 3)), "Yes", change, note, NOW);
    return suggestion;
  }

  /** With git itself, as the maintainers do. */
  private void apply(String patch) throws IOException, InterruptedException {
    Path file = Files.writeString(repository.resolve("suggestion.patch"), patch);
    Process git =
        new ProcessBuilder(List.of("git", "apply", "--verbose", file.toString()))
            .directory(repository.toFile())
            .redirectErrorStream(true)
            .start();
    String said = new String(git.getInputStream().readAllBytes());
    assertThat(git.waitFor()).as(said).isZero();
  }
}
