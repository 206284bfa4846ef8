package uk.npws.alongside.learning.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.npws.alongside.learning.content.AFolder;
import uk.npws.alongside.learning.content.Content;
import uk.npws.alongside.learning.content.ContentReader;
import uk.npws.alongside.learning.content.LearningPackage;
import uk.npws.alongside.learning.content.LearningPackage.Strand;
import uk.npws.alongside.learning.content.OtherWords;

class SearchIndexTest {

  private static final SearchIndex OURS = ours();

  private static SearchIndex ours() {
    Content content = ContentReader.read(Path.of("..", "..", "content")).content();
    return SearchIndex.of("en", content.packages(), content.otherWords());
  }

  @TempDir Path temporary;

  @ParameterizedTest
  @CsvSource({
    "escalation,                 escalation",
    "misconduct,                 misconduct-and-crime",
    "monthly contact,            monthly-contact",
    "twelve duties,              twelve-duties",
    "what do we record,          what-we-record",
    "getting the room ready,     getting-the-room-ready",
    "nobody speaks silence,      from-welcome-to-close",
    "tissues,                    getting-the-room-ready",
    "boundaries,                 boundaries"
  })
  void whoever_knows_what_it_is_called_finds_it_first(String typed, String page) {
    assertThat(pages(OURS.find(typed, Set.of()))).first().isEqualTo(page);
  }

  @ParameterizedTest
  @CsvSource({
    "confidentialty,       what-we-record",
    "escalashun,           escalation",
    "burnout,              warning-signs",
    "burn out,             why-it-matters",
    "GDPR,                 what-we-record",
    "insomnia,             recovery",
    "whistle blowing,      misconduct-and-crime",
    "safegarding,          escalation",
    "councelling,          where-to-get-help",
    "sooperviseion,        looking-after-supporters"
  })
  void who_spells_or_calls_it_otherwise_finds_it(String typed, String page) {
    List<String> found = pages(OURS.find(typed, Set.of()));

    assertThat(found).contains(page);
  }

  @ParameterizedTest
  @ValueSource(strings = {"menopause", "pension", "uniform", "dyslexia", "overtime"})
  void what_no_page_is_about_is_not_found_by_words_that_only_look_alike(String typed) {
    assertThat(OURS.find(typed, Set.of())).isEmpty();
  }

  @Test
  void a_title_weighs_more_than_a_heading_and_that_more_than_text() {
    SearchIndex index =
        index(
            page("low", "Low", "Otters here."),
            page("high", "Otters", "None here."),
            page("mid", "Mid", "None.\n\n## Otters\n\nNone."));

    assertThat(pages(index.find("otters", Set.of()))).containsExactly("high", "mid", "low");
  }

  @Test
  void the_readers_own_strands_come_first() {
    List<Hit> champions = OURS.find("support", Set.of(Strand.CHAMPION));
    List<Hit> supporters = OURS.find("support", Set.of(Strand.SUPPORTER));

    assertThat(champions).extracting(Hit::own).isSortedAccordingTo((a, b) -> b.compareTo(a));
    assertThat(champions.get(0).pack().strands()).contains(Strand.CHAMPION);
    assertThat(supporters.get(0).pack().strands()).contains(Strand.SUPPORTER);
  }

  @Test
  void other_forms_of_a_word_the_beginning_of_the_last_and_slips_are_found() {
    SearchIndex index = index(page("one", "One", "She listened to colleagues."));

    assertThat(index.find("listening", Set.of())).hasSize(1);
    assertThat(index.find("colle", Set.of())).hasSize(1);
    assertThat(index.find("coleagues", Set.of())).hasSize(1);
    assertThat(index.find("zebra", Set.of())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\"",
        "(((",
        "a AND OR NOT",
        "title:*",
        "*",
        "?",
        "~2",
        "^",
        "\\",
        "[a TO b]",
        "{",
        "/.*/",
        "<script>alert(1)</script>",
        "\u0000\u202e",
        "💜💜💜",
        "the and of",
        "%",
        "'; drop table person",
        "-escalation +\"",
        "escalation~ && ||"
      })
  void nothing_that_is_typed_fails(String typed) {
    assertThat(OURS.find(typed, Set.of())).isNotNull();
    assertThat(OURS.find(typed.repeat(500), Set.of())).isNotNull();
  }

  @Test
  void a_snippet_shows_what_was_found_and_is_made_of_plain_words() {
    SearchIndex index =
        index(
            page(
                "one",
                "One",
                "Long before. ".repeat(40)
                    + "Use \\<b>otters\\</b> & care, Otter. "
                    + "After. ".repeat(60)));

    List<Hit.Piece> snippet = index.find("otters", Set.of()).get(0).snippet();

    assertThat(snippet)
        .filteredOn(Hit.Piece::found)
        .extracting(Hit.Piece::words)
        .containsExactly("otters", "Otter");
    String whole = snippet.stream().map(Hit.Piece::words).collect(Collectors.joining());
    assertThat(whole).contains("Use <b>otters</b> & care").startsWith("… ").endsWith(" …");
    assertThat(whole.length()).isLessThan(240);
  }

  @Test
  void what_a_check_says_to_a_choice_is_not_given_away() {
    SearchIndex index = index(AFolder.CALM.replace("Yes.", "Zebra."));

    assertThat(index.find("breathe", Set.of())).hasSize(1);
    assertThat(index.find("zebra", Set.of())).isEmpty();
  }

  @Test
  void a_language_without_endings_of_its_own_is_found_word_by_word() {
    LearningPackage pack = packages(page("un", "Un", "Mae cymorth ar gael.")).get(0);

    assertThat(SearchIndex.of("cy", List.of(pack), OtherWords.NONE).find("cymorth", Set.of()))
        .hasSize(1);
  }

  private SearchIndex index(String... pages) {
    return SearchIndex.of("en", packages(pages), OtherWords.NONE);
  }

  private List<LearningPackage> packages(String... pages) {
    var folder = new AFolder(temporary).without("packages/first-aid/calm.en.md");
    var ids = new java.util.ArrayList<String>();
    for (String page : pages) {
      String id = page.split("\n")[1].replace("id: ", "");
      ids.add(id);
      folder.with("packages/first-aid/" + id + ".en.md", page);
    }
    folder.with(
        "packages/first-aid/package.yml", AFolder.PACKAGE_YML.replace("[calm]", ids.toString()));
    folder.with("crisis.yml", AFolder.CRISIS.replace("calm", ids.get(0)));
    return folder.lock().content().packages();
  }

  private static String page(String id, String title, String body) {
    return AFolder.CALM
            .substring(0, AFolder.CALM.indexOf("What this page"))
            .replace("calm", id)
            .replace("Stay " + id, title)
            .replace("[check, confirm]", "[confirm]")
        + body
        + "\n";
  }

  private static List<String> pages(List<Hit> hits) {
    return hits.stream().map(hit -> hit.page().id()).toList();
  }
}
