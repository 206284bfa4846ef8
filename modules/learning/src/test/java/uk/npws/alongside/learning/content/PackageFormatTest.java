package uk.npws.alongside.learning.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackageFormatTest {

  private static final String FILE = "packages/first-aid/package.yml";

  @TempDir Path temporary;
  AFolder folder;

  @BeforeEach
  void a_valid_folder() {
    folder = new AFolder(temporary);
  }

  @Test
  void a_page_that_is_listed_but_not_there_is_told() {
    folder.pack("[calm]", "[calm, clam]");

    assertThat(folder.problems())
        .containsExactly(FILE + ":6:15 there is no page “clam” → did you mean “calm”?");
  }

  @Test
  void a_page_that_is_there_but_not_listed_is_told() {
    folder.with("packages/first-aid/other.en.md", AFolder.CALM);

    assertThat(folder.problems())
        .containsExactly(
            "packages/first-aid/other.en.md:1:1 the file belongs to no page of the package → add"
                + " other to “pages” in package.yml");
  }

  @Test
  void a_file_that_is_no_page_is_told() {
    folder.with("packages/first-aid/notes.docx", "");

    assertThat(folder.problems())
        .containsExactly(
            "packages/first-aid/notes.docx:1:1 the file belongs to no page of the package → name"
                + " pages page-id.en.md and put other files into media");
  }

  @Test
  void a_folder_without_a_description_is_told() {
    folder.without(FILE);

    assertThat(folder.told())
        .containsExactly(
            FILE + ":1:1 no such file → describe the package in it: id, title, pages …");
  }

  @Test
  void the_id_is_the_name_of_the_folder() {
    folder.pack("id: first-aid", "id: last-aid");

    assertThat(folder.problems())
        .containsExactly(
            FILE + ":1:5 the id “last-aid” is not the name of the folder → write “id: first-aid”");
  }

  @Test
  void an_unknown_strand_is_told() {
    folder.pack("[champion]", "[champoin]");

    assertThat(folder.problems())
        .containsExactly(FILE + ":5:11 unknown word “champoin” → did you mean “champion”?");
  }

  @Test
  void a_rule_of_completion_that_nobody_knows_is_told() {
    folder.pack("pages:", "completion: some-pages\npages:");

    assertThat(folder.problems())
        .containsExactly(
            FILE + ":6:13 unknown rule “some-pages” → write “completion: every-required-page”");
  }

  @Test
  void a_package_that_comes_first_is_one_that_there_is() {
    folder.pack("pages:", "prerequisites: [fist-aid, first-aid]\npages:");

    assertThat(folder.problems())
        .containsExactly(
            FILE + ":6:17 there is no package “fist-aid” → did you mean “first-aid”?",
            FILE + ":6:27 the package waits for itself → take it out of “prerequisites”");
  }

  @Test
  void packages_do_not_wait_for_each_other() {
    folder
        .pack("pages:", "prerequisites: [second-aid]\npages:")
        .with(
            "packages/second-aid/package.yml",
            AFolder.PACKAGE_YML
                .replace("first-aid", "second-aid")
                .replace("pages:", "prerequisites: [first-aid]\npages:"))
        .with("packages/second-aid/calm.en.md", AFolder.CALM);

    assertThat(folder.problems())
        .containsExactly(
            FILE
                + ":6:16 the package waits for one that waits for it → take one of the two out of"
                + " “prerequisites”",
            "packages/second-aid/package.yml:6:16 the package waits for one that waits for it →"
                + " take one of the two out of “prerequisites”");
  }

  @Test
  void there_is_time_for_a_new_duty() {
    folder.pack("pages:", "new-duty-days: 3\npages:");

    assertThat(folder.problems())
        .containsExactly(
            FILE
                + ":6:16 “new-duty-days” is not a number from 14 to 365: 3 → write a whole number"
                + " such as 14");
  }

  @Test
  void a_question_has_an_id_of_its_own_within_the_package() {
    folder
        .pack("[calm]", "[calm, other]")
        .with("packages/first-aid/other.en.md", AFolder.CALM.replace("id: calm", "id: other"));

    assertThat(folder.problems())
        .containsExactly(
            "packages/first-aid/other.en.md:12:13 the id “calm-1” is taken on the page “calm” →"
                + " give it another");
  }

  @Test
  void a_slot_has_an_id_of_its_own_within_the_package() {
    folder
        .pack("[calm]", "[calm, other]")
        .calmSays("::: local-slot {#near-you}\nAsk your force.\n:::")
        .with(
            "packages/first-aid/other.en.md",
            AFolder.CALM.replace("id: calm", "id: other").replace("#calm-1", "#near-you"));

    assertThat(folder.problems())
        .containsExactly(
            "packages/first-aid/other.en.md:12:13 the id “near-you” is taken on the page “calm” →"
                + " give it another");
  }

  @Test
  void a_drawing_may_not_run_a_script() {
    folder.with(
        "packages/first-aid/media/sea.svg", "<svg>\n<title>Sea</title>\n <script>x</script></svg>");

    assertThat(folder.problems())
        .containsExactly(
            "packages/first-aid/media/sea.svg:3:2 the drawing holds a script → take it out: a"
                + " drawing is lines, shapes and words, and loads nothing");
  }

  @Test
  void a_drawing_may_not_load_anything() {
    folder.with(
        "packages/first-aid/media/sea.svg",
        "<svg><title>Sea</title><image href=\"https://www.example.org/\"/></svg>");

    assertThat(folder.problems())
        .containsExactly(
            "packages/first-aid/media/sea.svg:1:31 the drawing holds a reference → take it out: a"
                + " drawing is lines, shapes and words, and loads nothing");
  }

  @Test
  void a_drawing_has_a_title() {
    folder.with("packages/first-aid/media/sea.svg", "<svg></svg>");

    assertThat(folder.problems())
        .containsExactly(
            "packages/first-aid/media/sea.svg:1:1 the drawing has no title → add"
                + " <title>…</title> as its first child");
  }

  @Test
  void a_file_of_a_kind_that_is_not_served_is_told() {
    folder.with("packages/first-aid/media/tool.exe", "MZ");

    assertThat(folder.problems())
        .containsExactly(
            "packages/first-aid/media/tool.exe:1:1 files of this kind are not served → bring one"
                + " of jpg, pdf, png, svg, txt, vtt");
  }

  @Test
  void a_term_without_a_meaning_is_told() {
    folder.with("glossary.en.yml", "calm:\n  term: Calm\n  meening: x\n");

    assertThat(folder.problems())
        .contains("glossary.en.yml:3:3 unknown field “meening” → did you mean “meaning”?");
  }
}
