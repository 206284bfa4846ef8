package uk.npws.alongside.events;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.npws.alongside.events.Fixtures.NOW;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.npws.alongside.events.Suggestions.Known;
import uk.npws.alongside.events.Suggestions.Wish;

class SuggestionsTest {

  private static final Known NOTHING = new Known(Map.of(), Map.of(), Map.of(), 9);

  private static Known trained(String... forces) {
    return new Known(
        Arrays.stream(forces).collect(java.util.stream.Collectors.toMap(one -> one, one -> 3L)),
        Map.of(),
        Map.of(),
        9);
  }

  private static Wish wish(int number, String force, String region, int rank, int of) {
    return new Wish(
        new UUID(0, number),
        force,
        force == null ? "" : force.toUpperCase(java.util.Locale.ROOT),
        region,
        rank,
        of,
        false,
        false,
        NOW.plus(Duration.ofMinutes(number)));
  }

  private static Wish lost(Wish wish) {
    return with(wish, true, false);
  }

  private static Wish attended(Wish wish) {
    return with(wish, false, true);
  }

  private static Wish with(Wish wish, boolean cancelled, boolean attended) {
    return new Wish(
        wish.booking(),
        wish.force(),
        wish.forceName(),
        wish.region(),
        wish.rank(),
        wish.of(),
        cancelled,
        attended,
        wish.asked());
  }

  private static List<Long> order(List<Wish> wishes, Known known) {
    return Suggestions.of(wishes, known).stream()
        .map(one -> one.booking().getLeastSignificantBits())
        .toList();
  }

  private static List<Ground> grounds(Suggestion suggestion) {
    return suggestion.because().stream().map(Suggestion.Because::ground).toList();
  }

  @Test
  void a_force_with_nobody_trained_comes_before_one_with_somebody() {
    var wishes = List.of(wish(1, "kent", "South East", 1, 1), wish(2, "gwent", "South East", 1, 1));

    assertThat(order(wishes, trained("kent"))).containsExactly(2L, 1L);
  }

  @Test
  void it_says_why_with_the_facts() {
    Suggestion first = Suggestions.of(List.of(wish(1, "gwent", "Wales", 1, 3)), NOTHING).get(0);

    assertThat(first.because())
        .containsExactly(
            new Suggestion.Because(Ground.FORCE_UNTRAINED, List.of("GWENT")),
            new Suggestion.Because(Ground.REGION_WITHOUT, List.of("Wales")),
            new Suggestion.Because(Ground.RANKED, List.of(1, 3)));
    assertThat(first.place()).isTrue();
  }

  @Test
  void one_force_does_not_take_all_places_by_being_untrained() {
    var wishes =
        List.of(
            wish(1, "gwent", "Wales", 1, 2),
            wish(2, "gwent", "Wales", 2, 2),
            wish(3, "kent", "South East", 1, 1));

    List<Suggestion> suggested = Suggestions.of(wishes, NOTHING);

    assertThat(order(wishes, NOTHING)).containsExactly(1L, 3L, 2L);
    assertThat(grounds(suggested.get(2))).containsExactly(Ground.FORCE_HAS_PLACES, Ground.RANKED);
    assertThat(suggested.get(2).because().get(0).facts()).containsExactly("GWENT", 1L);
  }

  @Test
  void a_region_without_a_place_comes_before_one_with() {
    var known = new Known(Map.of("a", 1L, "b", 1L), Map.of(), Map.of("Wales", 2L), 9);
    var wishes = List.of(wish(1, "a", "Wales", 1, 1), wish(2, "b", "Scotland", 1, 1));

    assertThat(order(wishes, known)).containsExactly(2L, 1L);
  }

  @Test
  void a_force_with_places_here_steps_back() {
    var known = new Known(Map.of("a", 1L, "b", 1L), Map.of("a", 1L), Map.of("Wales", 1L), 9);
    var wishes = List.of(wish(1, "a", "Wales", 1, 1), wish(2, "b", "Wales", 1, 1));

    assertThat(order(wishes, known)).containsExactly(2L, 1L);
  }

  @Test
  void where_all_else_is_equal_the_rank_of_the_force_decides_then_who_asked_first() {
    var known = new Known(Map.of("a", 1L), Map.of("a", 1L), Map.of("Wales", 1L), 9);
    var wishes =
        List.of(
            wish(1, "a", "Wales", 0, 0),
            wish(2, "a", "Wales", 2, 2),
            wish(3, "a", "Wales", 1, 2),
            wish(4, "a", "Wales", 0, 0));

    // each place of the force makes the next as heavy as the others that are left
    assertThat(order(wishes, known)).containsExactly(3L, 2L, 1L, 4L);
  }

  @Test
  void whoever_lost_a_place_on_a_cancelled_event_comes_first() {
    var wishes =
        List.of(wish(1, "gwent", "Wales", 1, 1), lost(wish(2, "kent", "South East", 0, 0)));

    List<Suggestion> suggested = Suggestions.of(wishes, trained("kent"));

    assertThat(order(wishes, trained("kent"))).containsExactly(2L, 1L);
    assertThat(grounds(suggested.get(0))).startsWith(Ground.AFTER_CANCELLED);
  }

  @Test
  void whoever_attended_before_comes_last_and_it_is_said_first() {
    var wishes =
        List.of(attended(wish(1, "gwent", "Wales", 1, 1)), wish(2, "kent", "South East", 0, 0));

    List<Suggestion> suggested = Suggestions.of(wishes, trained("kent"));

    assertThat(order(wishes, trained("kent"))).containsExactly(2L, 1L);
    assertThat(grounds(suggested.get(1))).startsWith(Ground.ATTENDED_BEFORE);
  }

  @Test
  void only_so_many_are_suggested_for_a_place_as_are_free() {
    var wishes =
        List.of(
            wish(1, "a", "Wales", 1, 1), wish(2, "b", "London", 1, 1), wish(3, "c", "Kent", 1, 1));

    List<Suggestion> suggested = Suggestions.of(wishes, new Known(Map.of(), Map.of(), Map.of(), 2));

    assertThat(suggested.stream().map(Suggestion::place)).containsExactly(true, true, false);
    assertThat(suggested.stream().map(Suggestion::order)).containsExactly(1, 2, 3);
  }

  @Test
  void somebody_of_no_force_is_suggested_too() {
    Suggestion only = Suggestions.of(List.of(wish(1, null, "", 0, 0)), NOTHING).get(0);

    assertThat(grounds(only)).containsExactly(Ground.ASKED_ALONE);
  }

  @Test
  void nothing_asked_is_nothing_suggested() {
    assertThat(Suggestions.of(List.of(), NOTHING)).isEmpty();
  }
}
