package uk.npws.alongside.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.npws.alongside.learning.APackage.AMINA;
import static uk.npws.alongside.learning.APackage.aPackage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import uk.npws.alongside.learning.content.LearningPackage;
import uk.npws.alongside.learning.content.Page;

/**
 * What each class of change on the page “two” means for a learner in each state. What an award does
 * then is in the matrix of the awards room.
 */
class ChangeMatrixTest {

  private static final Instant NOW = Instant.parse("2027-03-01T10:00:00Z");
  private static final LearningPackage BEFORE = aPackage().withPage("one").withPage("two").build();

  enum Learner {
    NEW,
    DID_ANOTHER_PAGE,
    DID_THIS_PAGE,
    COMPLETED,
    CREDITED
  }

  private static LearningPackage after(Page.Change change) {
    var pack = aPackage().withPage("one");
    return switch (change) {
      case TYPO -> pack.withTypo("two", 2).build();
      case CLARIFY -> pack.withClarified("two", 2).build();
      case NEW_DUTY -> pack.edition(2).withNewDuty("two", 2).build();
    };
  }

  private static Progress progress(Learner learner) {
    var progress = new Progress(AMINA, BEFORE.id(), "one", NOW);
    switch (learner) {
      case NEW -> {}
      case DID_ANOTHER_PAGE -> progress.confirm(BEFORE.pages().get(0));
      case DID_THIS_PAGE -> progress.confirm(BEFORE.pages().get(1));
      case COMPLETED -> BEFORE.pages().forEach(progress::confirm);
      case CREDITED -> BEFORE.pages().forEach(page -> progress.credit(page, new UUID(7, 7)));
    }
    return progress;
  }

  @ParameterizedTest
  @CsvSource({
    // change, learner,         this page done, told, reopened, complete, percent
    "TYPO,     NEW,              false, false, false, false, 0",
    "TYPO,     DID_ANOTHER_PAGE, false, false, false, false, 50",
    "TYPO,     DID_THIS_PAGE,    true,  false, false, false, 50",
    "TYPO,     COMPLETED,        true,  false, false, true,  100",
    "TYPO,     CREDITED,         true,  false, false, true,  100",
    "CLARIFY,  NEW,              false, false, false, false, 0",
    "CLARIFY,  DID_ANOTHER_PAGE, false, false, false, false, 50",
    "CLARIFY,  DID_THIS_PAGE,    true,  true,  false, false, 50",
    "CLARIFY,  COMPLETED,        true,  true,  false, true,  100",
    "CLARIFY,  CREDITED,         true,  true,  false, true,  100",
    "NEW_DUTY, NEW,              false, false, false, false, 0",
    "NEW_DUTY, DID_ANOTHER_PAGE, false, false, false, false, 50",
    "NEW_DUTY, DID_THIS_PAGE,    false, false, true,  false, 0",
    "NEW_DUTY, COMPLETED,        false, false, true,  false, 50",
    "NEW_DUTY, CREDITED,         false, false, true,  false, 50",
  })
  void what_a_change_means_for_a_learner(
      Page.Change change,
      Learner learner,
      boolean done,
      boolean told,
      boolean reopened,
      boolean complete,
      int percent) {
    LearningPackage pack = after(change);
    Page two = pack.page("two").orElseThrow();

    var standing = new Standing(pack, progress(learner));

    assertThat(standing.done(two)).as("done").isEqualTo(done);
    assertThat(standing.changed(two)).as("told").isEqualTo(told);
    assertThat(standing.reopened(two)).as("reopened").isEqualTo(reopened);
    assertThat(standing.complete()).as("complete").isEqualTo(complete);
    assertThat(standing.percent()).isEqualTo(percent);
    assertThat(standing.changed(pack.page("one").orElseThrow())).as("no other page").isFalse();
    assertThat(standing.reopened(pack.page("one").orElseThrow())).as("no other page").isFalse();
  }

  static Stream<Page.Change> changes() {
    return Stream.of(Page.Change.values());
  }

  @ParameterizedTest
  @MethodSource("changes")
  void doing_or_noting_it_settles_every_change(Page.Change change) {
    LearningPackage pack = after(change);
    Page two = pack.page("two").orElseThrow();
    Progress progress = progress(Learner.COMPLETED);

    progress.confirm(two);

    var standing = new Standing(pack, progress);
    assertThat(standing.complete()).isTrue();
    assertThat(standing.changed()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    // days after the opening, over, to be reminded
    "0,  false, false",
    "48, false, false",
    "49, false, true",
    "56, false, true",
    "57, true,  false",
    "99, true,  false",
  })
  void a_reopened_page_has_its_day(int days, boolean over, boolean remindable) {
    LearningPackage pack = after(Page.Change.NEW_DUTY);
    var reopening = new Reopening(AMINA, pack, "two", NOW);
    Instant later = NOW.plusSeconds(days * 86400L);

    assertThat(reopening.due()).isEqualTo(LocalDate.of(2027, 4, 26));
    assertThat(reopening.over(later)).isEqualTo(over);
    assertThat(reopening.remindable(later)).isEqualTo(remindable);
  }

  @ParameterizedTest
  @CsvSource({"14, 2027-03-15", "365, 2028-02-29"})
  void a_package_says_how_long_there_is(int days, LocalDate due) {
    LearningPackage pack = aPackage().dutyDays(days).withNewDuty("two", 2).build();

    assertThat(new Reopening(AMINA, pack, "two", NOW).due()).isEqualTo(due);
  }

  @Test
  void a_reminder_is_sent_once_and_what_has_ended_stays_ended() {
    var reopening = new Reopening(AMINA, after(Page.Change.NEW_DUTY), "two", NOW);
    Instant lastWeek = NOW.plusSeconds(50 * 86400L);

    reopening.reminded(lastWeek);
    assertThat(reopening.remindable(lastWeek)).isFalse();

    reopening.end(Reopening.State.DONE);
    reopening.end(Reopening.State.MISSED);
    assertThat(reopening.state()).isEqualTo(Reopening.State.DONE);
    assertThat(reopening.over(NOW.plusSeconds(99 * 86400L))).isFalse();
  }

  @Test
  void the_day_is_shown_while_the_page_is_open_and_of_its_package_only() {
    LearningPackage pack = after(Page.Change.NEW_DUTY);
    Page two = pack.page("two").orElseThrow();
    var reopened = List.of(new Reopening(AMINA, pack, "two", NOW));
    Progress progress = progress(Learner.COMPLETED);
    Map<String, LocalDate> days = Reopenings.days(reopened, pack);

    assertThat(new Standing(pack, progress, List.of(), days).due())
        .isEqualTo(LocalDate.of(2027, 4, 26));
    progress.confirm(two);
    assertThat(new Standing(pack, progress, List.of(), days).due()).isNull();
    reopened.get(0).end(Reopening.State.DONE);
    assertThat(Reopenings.days(reopened, pack)).isEmpty();
  }
}
