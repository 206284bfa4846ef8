package uk.npws.alongside.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.npws.alongside.learning.APackage.AMINA;
import static uk.npws.alongside.learning.APackage.aPackage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.npws.alongside.learning.content.LearningPackage;
import uk.npws.alongside.learning.content.Page;

class CompletionTest {

  private static final Instant NOW = Instant.parse("2027-03-01T10:00:00Z");
  private static final LearningPackage PACK =
      aPackage().edition(3).withPage("one").withOptional("extra").build();

  private static Progress done(LearningPackage pack) {
    var progress = new Progress(AMINA, pack.id(), "one", NOW);
    pack.pages().forEach(progress::confirm);
    return progress;
  }

  @Test
  void a_completion_is_pinned_to_its_edition_and_counts_what_is_required() {
    var completion = new Completion(AMINA, new Standing(PACK, done(PACK)), NOW);

    assertThat(completion.edition()).isEqualTo(3);
    assertThat(completion.minutes()).isEqualTo(5);
    assertThat(completion.credited()).isFalse();
    assertThat(completion.stands()).isTrue();
  }

  @Test
  void it_lapses_once_and_keeps_why() {
    var completion = new Completion(AMINA, new Standing(PACK, done(PACK)), NOW);

    completion.lapse(Lapse.DUTY_MISSED, NOW.plusSeconds(60));
    completion.lapse(Lapse.CREDIT_REVOKED, NOW.plusSeconds(90));

    assertThat(completion.stands()).isFalse();
    assertThat(completion.toldLapsed())
        .isEqualTo(
            new PackageLapsed(AMINA, "first-aid", 3, Lapse.DUTY_MISSED, NOW.plusSeconds(60)));
  }

  @Test
  void a_package_that_waits_for_another_can_be_read_whole_and_is_not_complete() {
    LearningPackage first = aPackage().withPage("zero").build();
    var standing = new Standing(PACK, done(PACK), List.of(first), Map.of());

    assertThat(standing.read()).isTrue();
    assertThat(standing.complete()).isFalse();
    assertThat(standing.percent()).isEqualTo(99);
    assertThat(standing.missing()).isEqualTo(1);
    assertThat(standing.open()).isEmpty();
    assertThat(standing.last(PACK.pages().get(0))).isFalse();
  }

  @Test
  void a_check_that_only_clarifies_takes_nothing_from_who_had_confirmed_the_page() {
    var progress = done(aPackage().withPage("one").build());
    LearningPackage later = aPackage().withClarifyingCheck("one", 2).build();
    Page page = later.pages().get(0);

    var standing = new Standing(later, progress);
    assertThat(standing.complete()).isTrue();
    assertThat(standing.open(page)).isEmpty();
    assertThat(standing.changed(page)).isTrue();

    progress.confirm(page);
    assertThat(standing.changed(page)).isFalse();
  }

  @Test
  void a_right_answer_of_before_does_not_confirm_a_page_with_a_new_duty() {
    var old = aPackage().withChecked("one").build();
    var progress = new Progress(AMINA, old.id(), "one", NOW);
    Page before = old.pages().get(0);
    progress.answer(before, before.checks().get(0), Set.of(0));
    progress.confirm(before);
    Page after =
        new Page(
            "one",
            "Page one",
            5,
            true,
            2,
            Page.Change.NEW_DUTY,
            "new",
            2,
            "owner",
            LocalDate.EPOCH,
            before.parts());

    assertThat(progress.done(after)).isFalse();
    assertThat(progress.onceDone(after)).isTrue();
    assertThatThrownBy(() -> progress.confirm(after)).hasMessageContaining("question-open");
  }
}
