package uk.npws.alongside.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.npws.alongside.events.Fixtures.AMINA;
import static uk.npws.alongside.events.Fixtures.BEN;
import static uk.npws.alongside.events.Fixtures.NOW;
import static uk.npws.alongside.events.Fixtures.anEvent;
import static uk.npws.alongside.events.Fixtures.sitting;
import static uk.npws.alongside.events.Fixtures.with;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventPlanTest {

  @Test
  void an_event_gives_back_the_plan_it_was_made_from() {
    var given = anEvent();

    assertThat(given.build().plan()).isEqualTo(given.plan());
  }

  @Test
  void capacity_cannot_fall_below_the_places_taken() {
    var event = anEvent().withPlaces(2).bookedBy(AMINA, BEN).build();

    assertThatThrownBy(() -> event.change(event.course(), null, with(event.plan(), 1), NOW))
        .hasMessageContaining("event-refused.places-taken")
        .extracting(thrown -> ((EventRefused) thrown).field())
        .isEqualTo("capacity");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 5001})
  void capacity_has_a_range(int capacity) {
    assertThatThrownBy(() -> with(anEvent().plan(), capacity)).hasMessageContaining("out-of-range");
  }

  @Test
  void a_session_ends_after_it_starts() {
    assertThatThrownBy(
            () -> with(anEvent().plan(), sitting("2027-03-02T16:30:00Z", "2027-03-02T09:30:00Z")))
        .hasMessageContaining("sittings-out-of-order");
  }

  @Test
  void sessions_do_not_overlap() {
    assertThatThrownBy(
            () ->
                with(
                    anEvent().plan(),
                    sitting("2027-03-02T09:30:00Z", "2027-03-02T16:30:00Z"),
                    sitting("2027-03-02T16:00:00Z", "2027-03-02T18:00:00Z")))
        .hasMessageContaining("sittings-out-of-order");
  }

  @Test
  void an_event_without_a_session_is_none() {
    assertThatThrownBy(() -> with(anEvent().plan())).hasMessageContaining("required");
  }

  @Test
  void booking_cannot_close_after_the_start() {
    assertThatThrownBy(
            () -> with(anEvent().plan(), sitting("2027-02-01T09:30:00Z", "2027-02-01T16:30:00Z")))
        .hasMessageContaining("after-the-start")
        .extracting(thrown -> ((EventRefused) thrown).field())
        .isEqualTo("closes");
  }

  @Test
  void another_time_is_news_to_those_who_have_a_place() {
    var event = anEvent().bookedBy(AMINA).build();
    int edition = event.edition();
    var plan =
        with(
            event.plan(),
            sitting("2027-03-02T10:00:00Z", "2027-03-02T16:30:00Z"),
            sitting("2027-03-03T09:00:00Z", "2027-03-03T16:00:00Z"));

    boolean news = event.change(event.course(), null, plan, NOW);

    assertThat(news).isTrue();
    assertThat(event.edition()).isEqualTo(edition + 1);
  }

  @Test
  void more_places_are_no_news_to_those_who_have_one() {
    var event = anEvent().bookedBy(AMINA).build();

    assertThat(event.change(event.course(), null, with(event.plan(), 9), NOW)).isFalse();
  }

  @Test
  void a_moved_session_keeps_its_identity() {
    var event = anEvent().build();
    var before = event.sessions().get(0).id();

    event.change(
        event.course(),
        null,
        with(event.plan(), sitting("2027-03-02T10:00:00Z", "2027-03-02T16:30:00Z")),
        NOW);

    assertThat(event.sessions()).hasSize(1);
    assertThat(event.sessions().get(0).id()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "http://meet.example",
        "https://meet.example/\"><script>",
        "https://"
      })
  void a_link_that_is_no_https_address_is_refused(String link) {
    assertThatThrownBy(() -> Fields.link("online", link, 300)).hasMessageContaining("no-link");
  }

  @ParameterizedTest
  @ValueSource(strings = {"two\nlines", "bell\u0007", "\u202Ereversed", "tab\there"})
  void a_title_is_one_printable_line(String title) {
    assertThatThrownBy(() -> Fields.line("title", title, 200)).hasMessageContaining("unprintable");
  }

  @Test
  void an_overlong_title_is_refused_beside_its_field() {
    assertThatThrownBy(() -> Fields.line("title", "x".repeat(201), 200))
        .hasMessageContaining("too-long")
        .extracting(thrown -> ((EventRefused) thrown).field())
        .isEqualTo("title");
  }

  @Test
  void names_of_all_nations_are_printable() {
    assertThat(Fields.line("title", " Tŷ Glas – Ngũgĩ O’Neill 😀 ", 200))
        .isEqualTo("Tŷ Glas – Ngũgĩ O’Neill 😀");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Leeds LS11 5PS", "LEEDS", " leeds "})
  void a_town_in_an_address_has_no_postcode(String town) {
    assertThat(EventDesk.slug(town)).isEqualTo("leeds");
  }

  @Test
  void accents_leave_an_address() {
    assertThat(EventDesk.slug("Y Bala, Gŵyr")).isEqualTo("y-bala-gwyr");
  }

  @Test
  void a_held_event_cannot_be_changed() {
    var event = anEvent().build();
    event.complete(event.ends());

    assertThatThrownBy(() -> event.change(event.course(), null, event.plan(), NOW))
        .isInstanceOf(EventRefused.class);
  }

  @Test
  void an_event_that_has_begun_cannot_be_published() {
    var event = anEvent().draft().build();

    assertThatThrownBy(() -> event.publish(event.ends())).hasMessageContaining("in-the-past");
  }

  @Test
  void a_plan_on_another_day_keeps_every_distance_and_every_hour_by_the_clock() {
    var plan = anEvent().atLeast(3).plan();

    var moved = plan.movedTo(LocalDate.parse("2027-03-30")); // the clocks changed on the 28th

    assertThat(moved.sittings())
        .containsExactly(
            sitting("2027-03-30T08:30:00Z", "2027-03-30T15:30:00Z"),
            sitting("2027-03-31T08:00:00Z", "2027-03-31T15:00:00Z"));
    assertThat(moved.dates().closes()).isEqualTo(Instant.parse("2027-03-19T17:00:00Z"));
    assertThat(moved.dates().cancelBy()).isEqualTo(Instant.parse("2027-03-23T23:59:00Z"));
    assertThat(moved.dates().decideBy()).isEqualTo(Instant.parse("2027-03-16T08:00:00Z"));
    assertThat(moved.movedTo(LocalDate.parse("2027-03-02"))).isEqualTo(plan);
  }

  @Test
  void a_minimum_wants_a_day_to_decide_on() {
    var plan = anEvent().plan();

    assertThatThrownBy(() -> plan.with(plan.terms().atLeast(3)))
        .hasMessageContaining("required")
        .extracting(thrown -> ((EventRefused) thrown).field())
        .isEqualTo("decideBy");
  }

  @Test
  void more_people_than_places_cannot_be_the_minimum() {
    assertThatThrownBy(() -> EventPlan.Terms.places(4).atLeast(5))
        .hasMessageContaining("out-of-range")
        .extracting(thrown -> ((EventRefused) thrown).field())
        .isEqualTo("minimum");
  }

  @Test
  void whether_an_event_is_held_is_decided_before_it() {
    var plan = anEvent().atLeast(3).plan();
    var dates = plan.dates();

    assertThatThrownBy(
            () ->
                plan.with(
                    new EventPlan.Dates(
                        dates.opens(),
                        dates.closes(),
                        dates.cancelBy(),
                        plan.starts().plusSeconds(1))))
        .hasMessageContaining("after-the-start")
        .extracting(thrown -> ((EventRefused) thrown).field())
        .isEqualTo("decideBy");
  }

  @Test
  void sittings_clash_when_they_share_a_moment_and_not_when_one_follows_the_other() {
    var morning = sitting("2027-03-02T09:00:00Z", "2027-03-02T12:00:00Z");

    assertThat(morning.overlaps(sitting("2027-03-02T11:59:00Z", "2027-03-02T13:00:00Z"))).isTrue();
    assertThat(morning.overlaps(sitting("2027-03-02T12:00:00Z", "2027-03-02T13:00:00Z"))).isFalse();
    assertThat(morning.overlaps(sitting("2027-03-03T09:00:00Z", "2027-03-03T12:00:00Z"))).isFalse();
  }

  @Test
  void an_event_clashes_by_its_sessions_not_by_the_days_between_them() {
    var event = anEvent().build();

    assertThat(
            event.meetsDuring(
                java.util.List.of(sitting("2027-03-02T17:00:00Z", "2027-03-02T19:00:00Z"))))
        .isFalse();
    assertThat(
            event.meetsDuring(
                java.util.List.of(sitting("2027-03-03T15:00:00Z", "2027-03-03T19:00:00Z"))))
        .isTrue();
  }
}
