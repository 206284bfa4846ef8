package uk.npws.alongside.peerlog;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.npws.alongside.peerlog.Logs.KENT;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.npws.alongside.peerlog.codes.Activity;
import uk.npws.alongside.peerlog.codes.AuthorRole;
import uk.npws.alongside.peerlog.codes.TimeSpent;

class BatchTest {

  private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

  @Test
  void five_make_a_batch_and_four_wait_for_the_end_of_the_month() {
    assertThat(Batch.ready(5, false)).isTrue();
    assertThat(Batch.ready(4, false)).isFalse();
    assertThat(Batch.ready(4, true)).isTrue();
    assertThat(Batch.ready(0, true)).isFalse();
  }

  @Test
  void every_log_is_sealed_once() {
    List<SealedLog> sealed = batch(five()).sealed();

    assertThat(sealed)
        .extracting(SealedLog::activity)
        .containsExactlyInAnyOrder("one-to-one", "group", "demob", "day", "van");
  }

  @Test
  void any_log_may_come_out_at_any_place() {
    var places = new HashMap<String, Integer>();
    Random random = new Random(7);

    for (int round = 0; round < 2000; round++) {
      List<SealedLog> sealed = batch(five()).sealed(random);
      for (int place = 0; place < 5; place++) {
        places.merge(sealed.get(place).activity() + " " + place, 1, Integer::sum);
      }
    }

    assertThat(places).hasSize(25);
    assertThat(places.values()).allSatisfy(times -> assertThat(times).isBetween(320, 480));
  }

  @Test
  void the_table_keeps_no_order_either_for_its_keys_are_random() {
    List<SealedLog> sealed =
        batch(IntStream.range(0, 200).mapToObj(i -> envelope(Activity.OTHER)).toList()).sealed();

    assertThat(sealed).allSatisfy(log -> assertThat(log.id().version()).isEqualTo(4));
    assertThat(sealed).extracting(SealedLog::id).doesNotHaveDuplicates();
    List<UUID> asInserted = sealed.stream().map(SealedLog::id).toList();
    assertThat(asInserted).isNotEqualTo(asInserted.stream().sorted().toList());
  }

  @Test
  void a_log_counts_in_the_month_of_its_week_unless_that_is_closed() {
    var october = new Week(LocalDate.parse("2026-10-26"));
    var late = new Envelope(Logs.support(october, TimeSpent.UNDER_15, false), AuthorRole.SUPPORTER);

    assertThat(only(new Batch(KENT, YearMonth.of(2026, 10), Map.of(), List.of(late))).month())
        .isEqualTo(YearMonth.of(2026, 10));
    assertThat(only(new Batch(KENT, NOVEMBER, Map.of(), List.of(late))).month())
        .isEqualTo(NOVEMBER);
  }

  @Test
  void a_role_that_fewer_than_five_hold_is_not_kept() {
    var log = new Envelope(Logs.support(), AuthorRole.CHAMPION);

    assertThat(only(new Batch(KENT, NOVEMBER, Map.of(AuthorRole.CHAMPION, 5), List.of(log))).role())
        .isEqualTo("champion");
    assertThat(only(new Batch(KENT, NOVEMBER, Map.of(AuthorRole.CHAMPION, 4), List.of(log))).role())
        .isEqualTo("unstated");
    assertThat(only(new Batch(KENT, NOVEMBER, Map.of(), List.of(log))).role())
        .isEqualTo("unstated");
  }

  @Test
  void a_sealed_log_has_no_field_for_author_time_version_or_receipt() {
    assertThat(
            Stream.of(SealedLog.class.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .filter(field -> !field.getName().startsWith("_persistence"))
                .map(Field::getName))
        .containsExactlyInAnyOrder(
            "id",
            "force",
            "month",
            "role",
            "activity",
            "mode",
            "time",
            "reached",
            "who",
            "reasons",
            "signposts",
            "occasion",
            "followUp",
            "origin",
            "effect",
            "weight");
    assertThat(Arrays.stream(SealedLog.class.getDeclaredFields()).map(Field::getType))
        .doesNotContain(java.time.Instant.class, byte[].class);
  }

  private static List<Envelope> five() {
    return Stream.of(
            Activity.ONE_TO_ONE,
            Activity.GROUP_SESSION,
            Activity.DEMOBILISING,
            Activity.WELLBEING_DAY,
            Activity.WELLBEING_VAN)
        .map(BatchTest::envelope)
        .toList();
  }

  private static Envelope envelope(Activity activity) {
    return new Envelope(Logs.of(activity), AuthorRole.SUPPORTER);
  }

  private static Batch batch(List<Envelope> waiting) {
    return new Batch(KENT, NOVEMBER, Map.of(AuthorRole.SUPPORTER, 40), waiting);
  }

  private static SealedLog only(Batch batch) {
    return batch.sealed().get(0);
  }
}
