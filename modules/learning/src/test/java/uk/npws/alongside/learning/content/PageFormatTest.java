package uk.npws.alongside.learning.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageFormatTest {

  private static final String PAGE = "packages/first-aid/calm.en.md";

  @TempDir Path temporary;
  AFolder folder;

  @BeforeEach
  void a_valid_folder() {
    folder = new AFolder(temporary);
  }

  @Test
  void a_valid_folder_has_no_problems() {
    assertThat(folder.problems()).isEmpty();
  }

  @Test
  void raw_html_in_a_paragraph_is_refused() {
    folder.calmSays("Some <span>words</span> here.");

    assertThat(folder.problems())
        .contains(
            PAGE
                + ":12:6 raw HTML “<span>” → write it in Markdown or as a block;"
                + " a < that is meant as such is written \\<");
  }

  @Test
  void a_block_of_raw_html_is_refused() {
    folder.calmSays("<script>alert(1)</script>");

    assertThat(folder.problems())
        .containsExactly(
            PAGE
                + ":12:1 raw HTML “<script>” → write it in Markdown or as a block;"
                + " a < that is meant as such is written \\<");
  }

  @Test
  void an_unknown_block_is_told_with_the_one_that_was_meant() {
    folder.calmSays("::: warnig Mind the gap\nIt is wide.\n:::");

    assertThat(folder.problems())
        .containsExactly(PAGE + ":12:5 unknown block “warnig” → did you mean “warning”?");
  }

  @Test
  void a_block_like_no_other_is_told_with_all_that_there_are() {
    folder.calmSays("::: carousel\nRound.\n:::");

    assertThat(folder.problems())
        .containsExactly(
            PAGE
                + ":12:5 unknown block “carousel” → use one of note, warning, emergency, check,"
                + " reflect, glossary, download, local-slot, trainer-only");
  }

  @Test
  void a_block_that_is_never_closed_is_told_where_it_begins() {
    folder.calmSays("::: note\nGoes on.");

    assertThat(folder.problems())
        .contains(
            PAGE
                + ":12:1 the block “note” is never closed → end it with as many colons as it"
                + " begins with, on a line of their own");
  }

  @Test
  void colons_that_close_nothing_are_told() {
    folder.calmSays("Words.\n\n:::");

    assertThat(folder.problems())
        .containsExactly(
            PAGE
                + ":14:1 colons that neither begin nor end a block → begin with “::: note” and end"
                + " with as many colons on a line of their own");
  }

  @Test
  void two_colons_do_not_make_a_block() {
    folder.calmSays("::note\n\nWords.");

    assertThat(folder.problems()).singleElement().asString().startsWith(PAGE + ":12:1 colons");
  }

  @Test
  void an_emergency_needs_a_heading() {
    folder.calmSays("::: emergency\nCall 999.\n:::");

    assertThat(folder.problems())
        .containsExactly(
            PAGE + ":12:5 the block “emergency” has no heading → write one behind its name");
  }

  @Test
  void an_attribute_that_the_block_does_not_know_is_told_at_its_place() {
    folder.calmSays("::: note Hello {colour=red}\nWords.\n:::");

    assertThat(folder.problems())
        .containsExactly(
            PAGE + ":12:17 the block “note” has no attribute “colour” → take the braces away");
  }

  @Test
  void a_check_within_another_block_is_refused() {
    folder.calmSays(
        "::::: note\n:::: check {#calm-2 type=one}\nWhat?\n\n- [x] A\n  > a\n- [ ] B\n  > b\n::::\n:::::");

    assertThat(folder.problems())
        .contains(
            PAGE
                + ":13:1 the block “check” stands within another → move it out, to the left edge of"
                + " the page");
  }

  @Test
  void a_choice_without_feedback_is_told() {
    folder.calm("  > Rather not.\n", "");

    assertThat(folder.problems())
        .containsExactly(
            PAGE
                + ":15:1 a choice without feedback → write a line below it that begins with “  > ”");
  }

  @Test
  void a_choice_without_a_box_is_told() {
    folder.calm("- [ ] Run", "- Run");

    assertThat(folder.problems())
        .containsExactly(
            PAGE
                + ":15:1 a choice without a box → begin it with “- [ ] ”, or “- [x] ” when it is"
                + " right");
  }

  @Test
  void a_check_without_a_right_choice_is_told() {
    folder.calm("[x]", "[ ]");

    assertThat(folder.problems())
        .containsExactly(PAGE + ":12:1 no choice is right → mark the right one with [x]");
  }

  @Test
  void two_right_choices_want_another_type() {
    folder.calm("[ ]", "[x]");

    assertThat(folder.problems())
        .containsExactly(
            PAGE
                + ":12:1 2 choices are right, but only one may be chosen → leave one [x], or write"
                + " type=many");
  }

  @Test
  void a_single_choice_is_no_check() {
    folder.calm("- [ ] Run\n  > Rather not.\n", "");

    assertThat(folder.problems())
        .containsExactly(
            PAGE
                + ":12:1 the check has fewer than two choices → write each as “- [ ] words”, the"
                + " right one as “- [x] words”");
  }

  @Test
  void a_check_that_asks_nothing_is_told() {
    folder.calm("What comes first?\n", "");

    assertThat(folder.problems())
        .containsExactly(PAGE + ":12:1 the check asks nothing → write the question first");
  }

  @Test
  void a_question_is_one_paragraph() {
    folder.calm("What comes first?\n", "It burns.\n\nWhat comes first?\n");

    assertThat(folder.problems())
        .containsExactly(
            PAGE
                + ":15:1 the question is more than one paragraph → tell what happened before the"
                + " block, and ask within it");
  }

  @Test
  void words_behind_the_choices_are_told() {
    folder.calm("  > Yes.\n", "  > Yes.\n\nAnd so on.\n");

    assertThat(folder.problems())
        .containsExactly(
            PAGE
                + ":20:1 something stands behind the choices → put it before the first choice, or"
                + " behind the block");
  }

  @Test
  void an_unknown_type_of_check_is_told_at_its_place() {
    folder.calm("type=one", "type=ones");

    assertThat(folder.problems())
        .containsExactly(PAGE + ":12:21 unknown type “ones” → did you mean “one”?");
  }

  @Test
  void a_check_without_an_id_is_told() {
    folder.calm("{#calm-1 type=one}", "{type=one}");

    assertThat(folder.problems())
        .containsExactly(
            PAGE + ":12:6 the block “check” lacks an id → write {#some-id} behind its name");
  }

  @Test
  void no_question_may_be_called_as_the_confirmation_is() {
    folder.calm("#calm-1", "#confirm");

    assertThat(folder.problems())
        .containsExactly(
            PAGE
                + ":12:13 “confirm” cannot be an id → use lower-case letters, digits and hyphens, as"
                + " in esc-1");
  }

  @Test
  void two_slots_with_one_id_are_told() {
    String slot = "::: local-slot {#near-you}\nAsk your force.\n:::";
    folder.calmSays(slot + "\n\n" + slot);

    assertThat(folder.problems())
        .containsExactly(PAGE + ":16:17 the id “near-you” is taken on this page → give it another");
  }

  @Test
  void two_questions_with_one_id_are_told() {
    folder.calmSays(":::: check {#calm-1 type=one}\nWhat?\n\n- [x] A\n  > a\n- [ ] B\n  > b\n::::");

    assertThat(folder.problems())
        .containsExactly(PAGE + ":21:13 the id “calm-1” is taken on this page → give it another");
  }

  @Test
  void a_heading_of_the_first_level_is_the_titles() {
    folder.calmSays("# Calm");

    assertThat(folder.problems())
        .containsExactly(
            PAGE + ":12:1 a heading of the first level → begin with ##: the title is #");
  }

  @Test
  void headings_skip_no_level() {
    folder.calmSays("## Calm\n\n#### Very");

    assertThat(folder.problems())
        .containsExactly(PAGE + ":14:1 a heading skips a level → write it with ###");
  }

  @Test
  void a_link_says_where_it_leads() {
    folder.calmSays("To read on, [click here](https://www.example.org/).");

    assertThat(folder.problems())
        .containsExactly(
            PAGE + ":12:13 a link called “click here” → let its words say where it leads");
  }

  @Test
  void a_link_without_encryption_is_refused() {
    folder.calmSays("Read [the code](http://www.example.org/).");

    assertThat(folder.problems())
        .containsExactly(
            PAGE
                + ":12:6 a link to “http://www.example.org/” → link to https:, tel:, mailto:, a page"
                + " as page.en.md, or a file as media/…");
  }

  @Test
  void a_link_that_runs_a_script_is_refused() {
    folder.calmSays("Read [the code](javascript:alert(1)).");

    assertThat(folder.problems()).singleElement().asString().startsWith(PAGE + ":12:6 a link to");
  }

  @Test
  void a_link_to_a_page_that_is_not_there_is_told_with_the_one_that_is() {
    folder.calmSays("See [the other page](calmm.en.md).");

    assertThat(folder.problems())
        .containsExactly(
            PAGE
                + ":12:5 a link to the page “calmm”, which first-aid does not have → did you mean"
                + " “calm”?");
  }

  @Test
  void a_picture_has_a_text_alternative() {
    folder
        .with("packages/first-aid/media/sea.svg", "<svg><title>Sea</title></svg>")
        .calmSays("![](media/sea.svg)");

    assertThat(folder.problems())
        .containsExactly(
            PAGE
                + ":12:1 a picture without a text alternative → write what it shows between the"
                + " square brackets");
  }

  @Test
  void a_picture_that_is_not_there_is_told() {
    folder
        .with("packages/first-aid/media/sea.svg", "<svg><title>Sea</title></svg>")
        .calmSays("![The sea](media/see.svg)");

    assertThat(folder.problems())
        .containsExactly(
            PAGE + ":12:1 no such picture “media/see.svg” → did you mean “media/sea.svg”?");
  }

  @Test
  void a_download_that_is_not_there_is_told() {
    folder.calmSays("::: download A card {file=media/card.pdf}\n:::");

    assertThat(folder.problems())
        .containsExactly(
            PAGE
                + ":12:22 no such file “media/card.pdf” → put it into the folder media of the"
                + " package");
  }

  @Test
  void a_term_that_the_glossary_lacks_is_told() {
    folder.calmSays("::: glossary Words\n- clam\n:::");

    assertThat(folder.problems())
        .containsExactly(PAGE + ":13:1 the glossary has no term “clam” → did you mean “calm”?");
  }

  @Test
  void code_has_no_place_here() {
    folder.calmSays("```\ncode\n```");

    assertThat(folder.problems())
        .containsExactly(
            PAGE + ":12:1 a block of code → indent by fewer than four spaces, without ```");
  }

  @Test
  void a_page_begins_by_saying_what_it_is_for() {
    folder.calm("What this page is for.", "## At once");

    assertThat(folder.problems())
        .containsExactly(
            PAGE
                + ":10:1 the page does not begin by saying what it is for → begin with a paragraph of"
                + " one or two sentences");
  }

  @Test
  void a_page_without_front_matter_is_told() {
    folder.with(PAGE, "Only words.\n");

    assertThat(folder.problems())
        .containsExactly(
            PAGE
                + ":1:1 no front matter → begin with a line ---, then fields such as “title: …”, then"
                + " a line ---");
  }

  @Test
  void a_field_that_is_missing_is_told() {
    folder.calm("title: Stay calm\n", "");

    assertThat(folder.problems())
        .containsExactly(PAGE + ":2:1 “title” is missing → add a line “title: …”");
  }

  @Test
  void a_field_that_is_unknown_is_told_with_the_one_that_was_meant() {
    folder.calm("owner:", "ownr:");

    assertThat(folder.problems())
        .containsExactly(
            PAGE + ":2:1 “owner” is missing → add a line “owner: …”",
            PAGE + ":7:1 unknown field “ownr” → did you mean “owner”?");
  }

  @Test
  void a_field_that_stands_twice_is_told() {
    folder.calm("owner: somebody", "owner: somebody\nowner: else");

    assertThat(folder.problems())
        .containsExactly(PAGE + ":8:1 “owner” stands here twice → keep one of them");
  }

  @Test
  void minutes_are_a_number() {
    folder.calm("minutes: 3", "minutes: some");

    assertThat(folder.problems())
        .containsExactly(
            PAGE
                + ":4:10 “minutes” is not a number from 1 to 60: some → write a whole number such as"
                + " 1");
  }

  @Test
  void a_date_that_does_not_exist_is_told() {
    folder.calm("2027-11-30", "2027-11-31");

    assertThat(folder.problems())
        .containsExactly(
            PAGE + ":8:12 “review-by” is not a date: 2027-11-31 → write it as 2027-11-30");
  }

  @Test
  void front_matter_that_is_not_yaml_is_told_at_its_place() {
    folder.calm("title: Stay calm", "title: Stay: calm");

    assertThat(folder.problems())
        .anySatisfy(told -> assertThat(told).startsWith(PAGE + ":3:12 cannot be read as YAML"));
  }

  @Test
  void the_id_is_the_name_of_the_file() {
    folder.calm("id: calm", "id: clam");

    assertThat(folder.problems())
        .containsExactly(
            PAGE + ":2:5 the id “clam” is not the name of the file → write “id: calm”");
  }

  @Test
  void opening_a_page_is_never_enough() {
    folder.calm("[check, confirm]", "[check]");

    assertThat(folder.problems())
        .containsExactly(
            PAGE
                + ":5:12 opening a page is never enough to complete it → add confirm to"
                + " “completes”");
  }

  @Test
  void a_check_that_does_not_count_is_told() {
    folder.calm("[check, confirm]", "[confirm]");

    assertThat(folder.problems())
        .containsExactly(
            PAGE
                + ":5:12 the page has a check that “completes” does not name → add check to"
                + " “completes”");
  }

  @Test
  void a_reflection_that_is_promised_must_be_there() {
    folder.calm("[check, confirm]", "[check, confirm, reflection]");

    assertThat(folder.problems())
        .containsExactly(
            PAGE
                + ":5:12 “completes” names a reflection that the page does not have → add one, or"
                + " take reflection out of “completes”");
  }

  @Test
  void an_unknown_way_of_completing_is_told() {
    folder.calm("[check, confirm]", "[check, comfirm, confirm]");

    assertThat(folder.problems())
        .containsExactly(PAGE + ":5:20 unknown word “comfirm” → did you mean “confirm”?");
  }

  @Test
  void a_new_revision_says_what_changed() {
    folder.calm("revision: 1", "revision: 2");

    assertThat(folder.problems())
        .containsExactly(
            PAGE
                + ":6:11 revision 2 does not say what changed → add “change: typo”, “change: clarify”"
                + " or “change: new-duty”");
  }

  @Test
  void those_who_did_a_page_learn_what_was_clarified() {
    folder.calm("revision: 1", "revision: 2\nchange: clarify");

    assertThat(folder.problems())
        .containsExactly(
            PAGE
                + ":7:9 nobody who did this page before learns what changed → add “change-note: …” in"
                + " one sentence");
  }

  @Test
  void a_page_in_another_encoding_is_told() {
    folder.with(PAGE, AFolder.CALM.replace("calm", "cälm").getBytes(StandardCharsets.ISO_8859_1));

    assertThat(folder.problems())
        .containsExactly(PAGE + ":2:6 the file is not in UTF-8 → save it as UTF-8");
  }

  @Test
  void everything_wrong_is_told_at_once_in_the_order_of_the_file() {
    folder.calm("minutes: 3", "minutes: 0").without(PAGE);
    folder.with(
        PAGE,
        AFolder.CALM
            .replace("minutes: 3", "minutes: 0")
            .replace("is for.\n", "is for.\n\n# One\n\n<b>two</b>\n")
            .replace("  > Yes.\n", ""));

    assertThat(folder.problems())
        .extracting(told -> told.replaceAll(" .*", ""))
        .containsExactly(
            PAGE + ":4:10", PAGE + ":12:1", PAGE + ":14:1", PAGE + ":14:7", PAGE + ":21:1");
  }

  @Test
  void windows_line_ends_are_read_as_any_other() {
    folder.with(PAGE, AFolder.CALM.replace("\n", "\r\n"));

    assertThat(folder.problems()).isEmpty();
  }
}
