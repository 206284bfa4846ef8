package uk.npws.alongside.learning.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentLockTest {

  private static final String PAGE = "packages/first-aid/calm.en.md";
  private static final String FILE = "packages/first-aid/package.yml";
  private static final String OTHER_CHECK =
      ":::: check {#calm-2 type=one}\nWhat?\n\n- [x] A\n  > a\n- [ ] B\n  > b\n::::";

  @TempDir Path temporary;
  AFolder folder;

  @BeforeEach
  void a_locked_folder() {
    folder = new AFolder(temporary);
  }

  @Test
  void a_changed_body_wants_a_raised_revision() {
    folder.calm("Rather not.", "Not now.");

    assertThat(folder.told())
        .containsExactly(
            PAGE
                + ":6:11 the page changed since revision 1 → write “revision: 2” and say in “change”"
                + " what it means");
  }

  @Test
  void a_changed_title_wants_a_raised_revision() {
    folder.calm("Stay calm", "Keep calm");

    assertThat(folder.told()).singleElement().asString().contains("the page changed");
  }

  @Test
  void another_owner_or_date_of_review_changes_nothing_for_learners() {
    folder.calm("owner: somebody\nreview-by: 2027", "owner: else\nreview-by: 2028");

    assertThat(folder.told()).isEmpty();
  }

  @Test
  void a_raised_revision_is_agreed_by_locking_it() {
    folder.calm("revision: 1", "revision: 2\nchange: typo");

    assertThat(folder.read().report())
        .isEqualTo(
            PAGE
                + ":6:11 revision 2 is not in content.lock → run mvn -q -pl modules/learning -am"
                + " process-classes -Plock-content");
    assertThat(folder.relock().read().good()).isTrue();
  }

  @Test
  void a_revision_never_falls() {
    folder.calm("revision: 1", "revision: 3\nchange: typo").relock();

    folder.calm("revision: 1", "revision: 2\nchange: typo");

    assertThat(folder.told())
        .containsExactly(
            PAGE + ":6:11 revision 2 is older than the locked 3 → write “revision: 4”");
  }

  @Test
  void a_question_does_not_disappear() {
    folder.calm("#calm-1", "#calm-9");

    assertThat(folder.told())
        .contains(
            PAGE
                + ":2:5 the question “calm-1” has gone → bring it back, or add its id to “retired” in"
                + " package.yml");
  }

  @Test
  void a_retired_question_is_not_missed_and_its_id_is_never_used_again() {
    folder.with(
        PAGE,
        AFolder.CALM
            .replace("#calm-1", "#calm-9")
            .replace("revision: 1", "revision: 2\nchange: typo"));
    folder.pack("edition: 1", "edition: 2\nretired: [calm-1]");
    assertThat(folder.told()).isEmpty();
    folder.relock();

    folder.calm("revision: 1", "revision: 3\nchange: typo");

    assertThat(folder.told())
        .contains(PAGE + ":13:13 the id “calm-1” is retired → give the question another");
  }

  @Test
  void what_was_retired_stays_retired() {
    folder.pack("edition: 1", "edition: 1\nretired: [old-1]").relock();

    folder.with(FILE, AFolder.PACKAGE_YML);

    assertThat(folder.told())
        .containsExactly(
            FILE
                + ":1:1 “old-1” was retired and is not any more → put it back into “retired”: an id"
                + " is never used again");
  }

  @Test
  void a_page_does_not_disappear() {
    folder
        .pack("[calm]", "[other]")
        .with(
            "packages/first-aid/other.en.md",
            AFolder.CALM.replace("id: calm", "id: other").replace("calm-1", "other-1"))
        .without(PAGE);

    assertThat(folder.told())
        .contains(
            FILE + ":6:8 the page “calm” has gone → bring it back, or add its id to “retired”");
  }

  @Test
  void a_question_does_not_move_to_another_page() {
    folder
        .pack("[calm]", "[calm, other]")
        .calm("#calm-1", "#calm-9")
        .with("packages/first-aid/other.en.md", AFolder.CALM.replace("id: calm", "id: other"));

    assertThat(folder.told())
        .contains(
            "packages/first-aid/other.en.md:12:13 the id “calm-1” belongs to the page “calm” → give"
                + " the question another");
  }

  @Test
  void who_asks_for_another_page_raises_the_edition() {
    folder
        .pack("[calm]", "[calm, other]")
        .with(
            "packages/first-aid/other.en.md",
            AFolder.CALM.replace("id: calm", "id: other").replace("calm-1", "other-1"));

    assertThat(folder.told())
        .containsExactly(
            FILE + ":4:10 the package asks for more than edition 1 did → write “edition: 2”");
  }

  @Test
  void a_page_that_nobody_must_read_needs_no_new_edition() {
    folder
        .pack("[calm]", "[calm, other]")
        .with(
            "packages/first-aid/other.en.md",
            AFolder.CALM
                .replace("id: calm", "id: other\nrequired: false")
                .replace("calm-1", "other-1"));

    assertThat(folder.told()).isEmpty();
  }

  @Test
  void a_new_duty_raises_the_edition() {
    folder.calm("revision: 1", "revision: 2\nchange: new-duty\nchange-note: Breathe twice.");

    assertThat(folder.told()).singleElement().asString().contains("asks for more than edition 1");
  }

  @Test
  void another_question_raises_the_edition_whatever_the_change_is_called() {
    folder.with(
        PAGE,
        AFolder.CALM.replace("revision: 1", "revision: 2\nchange: typo")
            + "\n"
            + OTHER_CHECK
            + "\n");

    assertThat(folder.told()).singleElement().asString().contains("asks for more than edition 1");
  }

  @Test
  void an_edition_never_falls() {
    folder.pack("edition: 1", "edition: 2").relock();

    folder.with(FILE, AFolder.PACKAGE_YML);

    assertThat(folder.told())
        .containsExactly(FILE + ":4:10 edition 1 is older than the locked 2 → write “edition: 2”");
  }

  @Test
  void the_lock_remembers_which_revision_last_brought_a_duty() {
    folder.pack("edition: 1", "edition: 2");
    folder
        .calm("revision: 1", "revision: 2\nchange: new-duty\nchange-note: Breathe twice.")
        .relock();
    folder.calm("revision: 1", "revision: 3\nchange: typo").relock();

    var page = folder.content().packages().get(0).pages().get(0);

    assertThat(page.revision()).isEqualTo(3);
    assertThat(page.dutySince()).isEqualTo(2);
  }

  @Test
  void the_lock_remembers_which_revision_last_said_what_changed() {
    folder
        .calm("revision: 1", "revision: 2\nchange: clarify\nchange-note: Breathe slowly.")
        .relock();
    folder.calm("revision: 1", "revision: 3\nchange: typo\nchange-note: Breathe slowly.").relock();

    var page = folder.content().packages().get(0).pages().get(0);

    assertThat(page.dutySince()).isEqualTo(1);
    assertThat(page.notedSince()).isEqualTo(2);
    assertThat(page.changeNote()).isEqualTo("Breathe slowly.");
  }

  @Test
  void nothing_is_locked_while_something_is_wrong() {
    folder.calm("revision: 1", "revision: 2\nchange: typo\nnonsense: 1").relock();

    assertThat(folder.read().report()).contains("unknown field").contains("is not in content.lock");
  }

  @Test
  void a_line_that_the_lock_never_wrote_is_told() {
    String lock = ContentReader.written(folder.root(), "content.lock");
    folder.with("content.lock", "<<<<<<< ours\n" + lock);

    assertThat(folder.read().report())
        .startsWith("content.lock:1:1 a line that is none of the lock’s → take the lock as it was");
  }
}
