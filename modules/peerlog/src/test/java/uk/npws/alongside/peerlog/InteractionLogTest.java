package uk.npws.alongside.peerlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.npws.alongside.peerlog.Logs.ABOUT_FAMILY;

import java.lang.reflect.RecordComponent;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.npws.alongside.peerlog.codes.Activity;
import uk.npws.alongside.peerlog.codes.Effect;
import uk.npws.alongside.peerlog.codes.FollowUp;
import uk.npws.alongside.peerlog.codes.Mode;
import uk.npws.alongside.peerlog.codes.Occasion;
import uk.npws.alongside.peerlog.codes.Origin;
import uk.npws.alongside.peerlog.codes.PeopleReached;
import uk.npws.alongside.peerlog.codes.Reason;
import uk.npws.alongside.peerlog.codes.Signpost;
import uk.npws.alongside.peerlog.codes.TimeSpent;
import uk.npws.alongside.peerlog.codes.Who;

class InteractionLogTest {

  @ParameterizedTest
  @EnumSource(Activity.class)
  void a_log_with_everything_answered_is_whole_whatever_the_activity(Activity activity) {
    InteractionLog log = Logs.with(activity, PeopleReached.ONE, ABOUT_FAMILY);

    assertThat(log.activity()).isEqualTo(activity);
  }

  @ParameterizedTest
  @EnumSource(Activity.class)
  void what_the_activity_does_not_ask_for_is_dropped(Activity activity) {
    InteractionLog log = Logs.with(activity, PeopleReached.ONE, ABOUT_FAMILY);

    assertThat(log.reached() != null).isEqualTo(activity.asksHowMany());
    assertThat(log.support().reasons().isEmpty()).isNotEqualTo(activity.asksAboutSupport());
    assertThat(log.support().who() != null).isEqualTo(activity.asksAboutSupport());
  }

  @Test
  void a_group_activity_without_its_reach_is_refused() {
    assertRefused(
        () -> Logs.with(Activity.WELLBEING_VAN, null, Support.NONE), "reached-missing", "reached");
  }

  @Test
  void support_of_nobody_in_particular_is_refused() {
    assertRefused(
        () -> about(null, Set.of(Reason.FAMILY), Set.of(Signpost.GP)), "who-missing", "who");
  }

  @Test
  void support_about_nothing_is_refused() {
    assertRefused(
        () -> about(Who.STAFF, Set.of(), Set.of(Signpost.GP)), "reasons-missing", "reasons");
  }

  @Test
  void three_reasons_are_taken_and_four_are_not() {
    var three = EnumSet.of(Reason.FAMILY, Reason.FINANCIAL, Reason.WORKLOAD);
    var four = EnumSet.of(Reason.FAMILY, Reason.FINANCIAL, Reason.WORKLOAD, Reason.SUICIDE);

    assertThat(about(Who.STAFF, three, Set.of(Signpost.GP)).support().reasons()).hasSize(3);
    assertRefused(() -> about(Who.STAFF, four, Set.of(Signpost.GP)), "too-many-reasons", "reasons");
  }

  @Test
  void pointing_nowhere_has_to_be_said() {
    assertRefused(
        () -> about(Who.STAFF, Set.of(Reason.FAMILY), Set.of()), "signposts-missing", "signposts");
    assertThat(
            about(Who.STAFF, Set.of(Reason.FAMILY), Set.of(Signpost.NONE_NEEDED))
                .support()
                .signposts())
        .containsExactly(Signpost.NONE_NEEDED);
  }

  @Test
  void nowhere_and_somewhere_at_once_is_refused() {
    assertRefused(
        () -> about(Who.STAFF, Set.of(Reason.FAMILY), Set.of(Signpost.DECLINED, Signpost.GP)),
        "signpost-contradicted",
        "signposts");
  }

  @Test
  void the_four_questions_of_every_log_must_be_answered() {
    assertRefused(
        () -> log(null, Logs.WEEK, Mode.TEAMS, TimeSpent.OVER_120), "activity-missing", "activity");
    assertRefused(
        () -> log(Activity.OTHER, null, Mode.TEAMS, TimeSpent.OVER_120), "week-missing", "week");
    assertRefused(
        () -> log(Activity.OTHER, Logs.WEEK, null, TimeSpent.OVER_120), "mode-missing", "mode");
    assertRefused(() -> log(Activity.OTHER, Logs.WEEK, Mode.TEAMS, null), "time-missing", "time");
  }

  @Test
  void only_the_effect_on_the_author_stays_beside_what_was_not_support() {
    var aside = new Aside(Occasion.FIRST, FollowUp.AGREED, Origin.COLLEAGUE, Effect.HEAVY);

    var log =
        new InteractionLog(
            Activity.OTHER,
            Logs.WEEK,
            Mode.TEAMS,
            TimeSpent.UNDER_15,
            null,
            Support.NONE,
            aside,
            false);

    assertThat(log.aside()).isEqualTo(new Aside(null, null, null, Effect.HEAVY));
  }

  @Test
  void the_order_of_ticking_is_not_kept() {
    var ticked =
        about(
            Who.STAFF,
            new java.util.LinkedHashSet<>(java.util.List.of(Reason.WORKLOAD, Reason.FAMILY)),
            Set.of(Signpost.GP));

    assertThat(ticked.support().reasons()).containsExactly(Reason.FAMILY, Reason.WORKLOAD);
  }

  @Test
  void there_is_nowhere_to_write_free_text() {
    assertThat(Stream.of(InteractionLog.class, Support.class, Aside.class, Week.class))
        .flatMap(type -> Stream.of(type.getRecordComponents()).toList())
        .extracting(RecordComponent::getType)
        .doesNotContain(String.class, CharSequence.class, Object.class, byte[].class);
  }

  private static InteractionLog about(Who who, Set<Reason> reasons, Set<Signpost> signposts) {
    return Logs.with(Activity.ONE_TO_ONE, null, new Support(who, reasons, signposts));
  }

  private static InteractionLog log(Activity activity, Week week, Mode mode, TimeSpent time) {
    return new InteractionLog(activity, week, mode, time, null, Support.NONE, Aside.NOTHING, false);
  }

  private static void assertRefused(Runnable making, String why, String field) {
    assertThatThrownBy(making::run)
        .isInstanceOfSatisfying(
            LogRefused.class,
            refusal -> {
              assertThat(refusal.key()).isEqualTo("log-refused." + why);
              assertThat(refusal.field()).isEqualTo(field);
            });
  }
}
