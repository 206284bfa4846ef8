package uk.npws.alongside.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.npws.alongside.learning.APackage.AMINA;
import static uk.npws.alongside.learning.APackage.aPackage;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.npws.alongside.learning.content.Item;
import uk.npws.alongside.learning.content.LearningPackage;
import uk.npws.alongside.learning.content.Page;

class StandingTest {

  private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
  private static final Set<Integer> RIGHT = Set.of(0);
  private static final Set<Integer> WRONG = Set.of(1);

  private static Page page(LearningPackage pack, String id) {
    return pack.page(id).orElseThrow();
  }

  private static Progress openedAt(String page) {
    return new Progress(AMINA, "first-aid", page, NOW);
  }

  private static boolean answer(
      Progress progress, LearningPackage pack, String id, Set<Integer> chosen) {
    Page page = page(pack, id);
    return progress.answer(page, page.check(id + "-1").orElseThrow(), chosen);
  }

  @Test
  void before_the_first_page_nothing_is_done_and_the_first_page_comes_next() {
    var pack = aPackage().withPage("one").withPage("two").build();

    var standing = new Standing(pack, null);

    assertThat(standing.begun()).isFalse();
    assertThat(standing.percent()).isZero();
    assertThat(standing.minutesLeft()).isEqualTo(10);
    assertThat(standing.resume().id()).isEqualTo("one");
    assertThat(standing.open()).hasSize(2);
  }

  @Test
  void opening_every_page_completes_nothing() {
    var pack = aPackage().withPage("one").withPage("two").build();
    var progress = openedAt("one");

    pack.pages().forEach(progress::moveTo);

    var standing = new Standing(pack, progress);
    assertThat(standing.pagesDone()).isZero();
    assertThat(standing.complete()).isFalse();
  }

  @Test
  void confirming_every_page_completes_the_package() {
    var pack = aPackage().withPage("one").withPage("two").build();
    var progress = openedAt("one");

    pack.pages().forEach(progress::confirm);

    var standing = new Standing(pack, progress);
    assertThat(standing.complete()).isTrue();
    assertThat(standing.percent()).isEqualTo(100);
    assertThat(standing.minutesLeft()).isZero();
  }

  @Test
  void a_page_is_not_confirmed_before_its_check_is_answered() {
    var pack = aPackage().withChecked("one").build();
    var progress = openedAt("one");

    assertThatThrownBy(() -> progress.confirm(page(pack, "one")))
        .isInstanceOf(LearningRefused.class)
        .hasMessageContaining("learning-refused.question-open")
        .hasMessageContaining("one-1");
  }

  @Test
  void a_wrong_answer_leaves_the_question_open() {
    var pack = aPackage().withChecked("one").build();
    var progress = openedAt("one");

    assertThat(answer(progress, pack, "one", WRONG)).isFalse();

    assertThatThrownBy(() -> progress.confirm(page(pack, "one")))
        .isInstanceOf(LearningRefused.class);
    assertThat(new Standing(pack, progress).given(page(pack, "one"), "one-1")).isEqualTo(WRONG);
  }

  @Test
  void there_are_as_many_tries_as_it_takes() {
    var pack = aPackage().withChecked("one").build();
    var progress = openedAt("one");
    for (int tries = 0; tries < 20; tries++) {
      answer(progress, pack, "one", WRONG);
    }

    assertThat(answer(progress, pack, "one", RIGHT)).isTrue();
    progress.confirm(page(pack, "one"));

    assertThat(new Standing(pack, progress).complete()).isTrue();
  }

  @Test
  void a_wrong_try_after_a_right_one_takes_nothing_away() {
    var pack = aPackage().withChecked("one").build();
    var progress = openedAt("one");
    answer(progress, pack, "one", RIGHT);

    answer(progress, pack, "one", WRONG);

    assertThat(new Standing(pack, progress).open(page(pack, "one")))
        .containsExactly(Item.confirm());
  }

  @Test
  void nothing_chosen_is_no_answer() {
    var pack = aPackage().withChecked("one").build();

    assertThatThrownBy(() -> answer(openedAt("one"), pack, "one", Set.of()))
        .hasMessageContaining("learning-refused.nothing-chosen");
  }

  @Test
  void a_choice_that_is_not_there_is_refused() {
    var pack = aPackage().withChecked("one").build();

    assertThatThrownBy(() -> answer(openedAt("one"), pack, "one", Set.of(7)))
        .hasMessageContaining("learning-refused.no-such-choice");
    assertThatThrownBy(() -> answer(openedAt("one"), pack, "one", Set.of(-1)))
        .hasMessageContaining("learning-refused.no-such-choice");
  }

  @Test
  void a_reflection_comes_before_the_confirmation() {
    var pack = aPackage().withReflection("one").build();
    var progress = openedAt("one");
    Page page = page(pack, "one");

    assertThatThrownBy(() -> progress.confirm(page))
        .hasMessageContaining("learning-refused.reflection-open");

    progress.reflect(page, page.reflection("one-1").orElseThrow());
    progress.confirm(page);
    assertThat(new Standing(pack, progress).complete()).isTrue();
  }

  @Test
  void what_is_missing_is_named_item_by_item_in_the_order_of_the_package() {
    var pack = aPackage().withPage("one").withChecked("two").build();
    var progress = openedAt("one");
    progress.confirm(page(pack, "one"));

    var open = new Standing(pack, progress).open();

    assertThat(open)
        .containsExactly(
            new Standing.Open(page(pack, "two"), new Item(Item.Kind.CHECK, "two-1")),
            new Standing.Open(page(pack, "two"), Item.confirm()));
  }

  @Test
  void a_page_that_nobody_must_read_neither_counts_nor_holds_up() {
    var pack = aPackage().withPage("one").withOptional("extra").build();
    var progress = openedAt("one");
    progress.confirm(page(pack, "one"));
    progress.confirm(page(pack, "extra"));

    var standing = new Standing(pack, progress);

    assertThat(standing.percent()).isEqualTo(100);
    assertThat(standing.pagesDone()).isEqualTo(1);
    assertThat(standing.pagesAsked()).isEqualTo(1);
  }

  @Test
  void a_package_goes_on_where_the_reader_was() {
    var pack = aPackage().withPage("one").withPage("two").withPage("three").build();
    var progress = openedAt("two");
    progress.confirm(page(pack, "one"));
    var standing = new Standing(pack, progress);

    assertThat(standing.resume().id()).isEqualTo("two");
    assertThat(standing.lookedAt()).isNull();
  }

  @Test
  void who_only_looked_around_begins_at_the_beginning_and_finds_back() {
    var pack = aPackage().withPage("one").withPage("two").withPage("three").build();
    var standing = new Standing(pack, openedAt("two"));

    assertThat(standing.resume().id()).isEqualTo("one");
    assertThat(standing.lookedAt().id()).isEqualTo("two");
    assertThat(new Standing(pack, openedAt("one")).lookedAt()).isNull();
  }

  @Test
  void a_package_goes_on_behind_the_page_that_was_just_done() {
    var pack = aPackage().withPage("one").withPage("two").withPage("three").build();
    var progress = openedAt("two");
    progress.confirm(page(pack, "two"));

    assertThat(new Standing(pack, progress).resume().id()).isEqualTo("three");
  }

  @Test
  void after_the_last_page_it_goes_on_with_the_one_that_was_left_out() {
    var pack = aPackage().withPage("one").withPage("two").build();
    var progress = openedAt("two");
    progress.confirm(page(pack, "two"));

    assertThat(new Standing(pack, progress).resume().id()).isEqualTo("one");
  }

  @Test
  void a_clarified_page_stays_done() {
    var progress = openedAt("one");
    progress.confirm(page(aPackage().withPage("one").build(), "one"));

    var standing = new Standing(aPackage().withClarified("one", 2).build(), progress);

    assertThat(standing.complete()).isTrue();
  }

  @Test
  void a_new_duty_reopens_its_page_and_no_other() {
    var progress = openedAt("one");
    aPackage().withPage("one").withPage("two").build().pages().forEach(progress::confirm);

    var later = aPackage().edition(2).withPage("one").withNewDuty("two", 2).build();
    var standing = new Standing(later, progress);

    assertThat(standing.complete()).isFalse();
    assertThat(standing.open())
        .containsExactly(new Standing.Open(page(later, "two"), Item.confirm()));
    progress.confirm(page(later, "two"));
    assertThat(standing.complete()).isTrue();
  }

  @Test
  void a_page_that_has_gone_is_not_missed() {
    var progress = openedAt("two");
    aPackage().withPage("one").withPage("two").build().pages().forEach(progress::confirm);

    var standing = new Standing(aPackage().edition(2).withPage("one").build(), progress);

    assertThat(standing.percent()).isEqualTo(100);
    assertThat(standing.resume().id()).isEqualTo("one");
  }

  @Test
  void a_package_of_which_nothing_is_required_is_never_complete() {
    var pack = aPackage().withOptional("extra").build();
    var progress = openedAt("extra");
    progress.confirm(page(pack, "extra"));

    var standing = new Standing(pack, progress);

    assertThat(standing.complete()).isFalse();
    assertThat(standing.percent()).isZero();
  }
}
