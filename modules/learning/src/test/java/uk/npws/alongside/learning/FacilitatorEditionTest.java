package uk.npws.alongside.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.npws.alongside.learning.content.AFolder;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.people.ForceId;
import uk.npws.alongside.people.Grant;
import uk.npws.alongside.people.PersonId;
import uk.npws.alongside.people.Role;

/** Notes for trainers are with trainers and the national team, and not with anybody else. */
class FacilitatorEditionTest {

  private static final String SECRET = "Zebra";

  @TempDir Path temporary;
  Library library = new Library();
  Searching searching = new Searching();
  int counted;

  @BeforeEach
  void a_page_with_a_note() {
    var folder = new AFolder(temporary);
    folder
        .with(
            "packages/first-aid/calm.en.md",
            AFolder.CALM + "\n::: trainer-only\nShow them the " + SECRET + ".\n:::\n")
        .lock();
    assertThat(library.reload(folder.root())).isEmpty();
    searching.library = library;
    searching.misses =
        new SearchMisses() {
          @Override
          void count(PersonId who, String typed) {
            counted++;
          }
        };
  }

  private static Actor actor(Role role) {
    return new Actor(
        new PersonId(new UUID(1, 1)),
        null,
        Set.of(new Grant(role, role.ofForce() ? new ForceId("gwent") : null)),
        null);
  }

  @ParameterizedTest
  @EnumSource(names = {"TRAINER", "NPWS"})
  void trainers_and_the_national_team_read_and_find_them(Role role) {
    assertThat(library.edition(actor(role), "first-aid", "facilitator").toString())
        .contains(SECRET);
    assertThat(searching.search(actor(role), SECRET).hits()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(names = {"TRAINER", "NPWS"})
  void and_get_them_only_when_they_ask(Role role) {
    assertThat(library.edition(actor(role), "first-aid", null).toString()).doesNotContain(SECRET);
    assertThat(library.edition(actor(role), "first-aid", "x").toString()).doesNotContain(SECRET);
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"TRAINER", "NPWS"})
  void nobody_else_reads_or_finds_them(Role role) {
    assertThatThrownBy(() -> library.edition(actor(role), "first-aid", "facilitator"))
        .hasMessageContaining("trainers-only");
    assertThat(searching.search(actor(role), SECRET).hits()).isEmpty();
    assertThat(counted).isEqualTo(1);
  }

  @Test
  void what_the_library_hands_out_by_itself_holds_no_note() {
    assertThat(library.packages().toString()).doesNotContain(SECRET);
    assertThat(library.get("first-aid").toString()).doesNotContain(SECRET);
    assertThat(library.get("first-aid", "calm").toString()).doesNotContain(SECRET);
  }

  @Test
  void a_visitor_gets_nothing() {
    assertThatThrownBy(() -> library.edition(Actor.VISITOR, "first-aid", ""))
        .hasMessageContaining("sign-in");
    assertThatThrownBy(() -> searching.search(Actor.VISITOR, "calm"))
        .hasMessageContaining("sign-in");
  }

  @Test
  void an_index_is_made_anew_when_content_is_read_anew() {
    assertThat(searching.search(actor(Role.MEMBER), "otters").hits()).isEmpty();

    var folder = new AFolder(temporary.resolve("newer"));
    folder
        .with("packages/first-aid/calm.en.md", AFolder.CALM.replace("Stay calm", "Otters"))
        .lock();
    library.reload(folder.root());

    assertThat(searching.search(actor(Role.MEMBER), "otters").hits()).hasSize(1);
  }

  @Test
  void crisis_words_bring_help_and_are_counted_nowhere() {
    Found found = searching.search(actor(Role.MEMBER), "I want to END my life");

    assertThat(found.crisis()).isTrue();
    assertThat(found.hits()).extracting(hit -> hit.page().id()).containsExactly("calm");
    assertThat(counted).isZero();
  }

  @Test
  void an_empty_search_and_an_endless_one_are_answered() {
    assertThat(searching.search(actor(Role.MEMBER), null).asked()).isFalse();
    assertThat(searching.search(actor(Role.MEMBER), "  ").asked()).isFalse();
    assertThat(searching.search(actor(Role.MEMBER), "💜".repeat(5000)).typed().length())
        .isLessThanOrEqualTo(2 * Searching.LONGEST);
  }

  @Test
  void only_what_reads_like_a_subject_is_counted() {
    assertThat(SearchMisses.subject(" Night   Shifts? ")).contains("night shifts");
    assertThat(SearchMisses.subject("can’t sleep")).contains("can't sleep");
    assertThat(SearchMisses.subject("iechyd a lles gweithwyr")).contains("iechyd a lles gweithwyr");
    assertThat(SearchMisses.subject("07700 900123")).isEmpty();
    assertThat(SearchMisses.subject("sam@example.org")).isEmpty();
    assertThat(SearchMisses.subject("my sergeant Sam does not believe me")).isEmpty();
    assertThat(SearchMisses.subject("?")).isEmpty();
  }
}
