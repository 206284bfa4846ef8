package uk.npws.alongside.learning.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageHtmlTest {

  @TempDir Path temporary;
  AFolder folder;

  @BeforeEach
  void a_valid_folder() {
    folder = new AFolder(temporary);
  }

  private String html(String body) {
    var page = folder.calmSays(body).lock().content().packages().get(0).pages().get(0);
    return page.parts().stream()
        .filter(Part.Prose.class::isInstance)
        .map(part -> ((Part.Prose) part).html())
        .collect(Collectors.joining("|"));
  }

  @Test
  void the_first_paragraph_leads() {
    assertThat(html("Then more.")).startsWith("<p class=\"lead\">What this page is for.</p>");
  }

  @Test
  void an_emergency_is_a_message_with_a_heading() {
    assertThat(html("::: emergency If somebody may die\nCall [999](tel:999).\n:::"))
        .contains(
            "<div class=\"msg bad\"><b>If somebody may die</b>\n<p>Call <a"
                + " href=\"tel:999\">999</a>.</p>");
  }

  @Test
  void a_term_is_shown_with_its_meaning() {
    assertThat(html("::: glossary Words\n- calm\n:::"))
        .contains(
            "<h2>Words</h2><dl class=\"facts tight\"><div><dt><a href=\"../glossary#w-calm\">Calm</a></dt><dd>Not hurried.</dd></div></dl>");
  }

  @Test
  void a_table_has_headings_for_its_columns() {
    assertThat(html("| A | B |\n| --- | --- |\n| 1 | 2 |"))
        .contains("<table class=\"tbl\">")
        .contains("<th scope=\"col\">A</th>");
  }

  @Test
  void a_picture_keeps_its_words_and_gets_an_address_for_ever() {
    folder.with("packages/first-aid/media/sea.svg", "<svg><title>Sea</title></svg>");

    assertThat(html("![The sea](media/sea.svg)"))
        .containsPattern(
            "<img src=\"../../learning-media/first-aid/sea.svg\\?v&#61;[0-9a-f]{12}\" alt=\"The"
                + " sea\" class=\"drawing\" />");
  }

  @Test
  void a_link_to_another_page_leads_to_its_address() {
    assertThat(html("See [staying calm](calm.en.md)."))
        .contains("<a href=\"calm\">staying calm</a>");
  }

  @Test
  void trainers_only_is_kept_apart() {
    folder.calmSays("::: trainer-only\nAsk the room first.\n:::").lock();

    var parts = folder.content().packages().get(0).pages().get(0).parts();

    assertThat(parts).contains(new Part.Prose("<p>Ask the room first.</p>", true));
  }

  @Test
  void a_check_is_right_with_exactly_the_right_choices() {
    var check = folder.content().packages().get(0).pages().get(0).check("calm-1").orElseThrow();

    assertThat(check.right(Set.of(1))).isTrue();
    assertThat(check.right(Set.of(0))).isFalse();
    assertThat(check.right(Set.of(0, 1))).isFalse();
    assertThat(check.right(Set.of())).isFalse();
  }

  @Test
  void a_choice_holds_its_words_and_what_to_say_to_it() {
    var check = folder.content().packages().get(0).pages().get(0).check("calm-1").orElseThrow();

    assertThat(check.html()).isEqualTo("What comes first?");
    assertThat(check.choices())
        .containsExactly(
            new Part.Choice("Run", false, "Rather not."), new Part.Choice("Breathe", true, "Yes."));
  }

  @Test
  void a_page_asks_for_its_questions_and_then_the_confirmation() {
    folder
        .calm("[check, confirm]", "[check, reflection, confirm]")
        .with(
            "packages/first-aid/calm.en.md",
            AFolder.CALM.replace("[check, confirm]", "[check, reflection, confirm]")
                + "\n:::: reflect {#calm-2}\nWhen were you calm?\n::::\n")
        .lock();

    var page = folder.content().packages().get(0).pages().get(0);

    assertThat(page.items())
        .containsExactly(
            new Item(Item.Kind.CHECK, "calm-1"),
            new Item(Item.Kind.REFLECTION, "calm-2"),
            Item.confirm());
  }
}
