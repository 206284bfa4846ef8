package uk.npws.alongside.portal.demo;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.npws.alongside.people.ForceType;
import uk.npws.alongside.people.Role;

/** The files are the test's subject: names, addresses and codes are checked as they are read. */
class DemoNationTest {

  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

  private static final Set<String> NEAR = Set.of("today", "soon", "tomorrow");

  private final DemoNation nation = DemoNation.seenFrom(NOON);

  @Test
  void the_forty_three_and_six_more_each_have_their_own_code_and_tile() {
    var inEnglandAndWales =
        nation.forces().stream()
            .filter(force -> force.type() == ForceType.TERRITORIAL)
            .filter(force -> Set.of("ENGLAND", "WALES").contains(force.nation().name()));

    assertThat(inEnglandAndWales).hasSize(43);
    assertThat(nation.forces()).hasSize(49);
    assertThat(nation.forces())
        .doesNotHaveDuplicates()
        .extracting(force -> force.id())
        .doesNotHaveDuplicates();
    assertThat(nation.forces())
        .extracting(force -> force.tileRow() * 100 + force.tileColumn())
        .doesNotHaveDuplicates();
    assertThat(nation.forces()).allMatch(force -> force.tileColumn() <= 9);
  }

  @Test
  void some_four_hundred_people_each_have_their_own_address_under_their_forces_domain() {
    assertThat(nation.persons()).hasSizeBetween(400, 450);
    assertThat(nation.persons()).extracting(DemoPerson::email).doesNotHaveDuplicates();
    nation.persons().stream()
        .filter(person -> person.force() != null)
        .forEach(person -> assertThat(person.email()).endsWith("@" + domain(person)));
  }

  private String domain(DemoPerson person) {
    return nation.forces().stream()
        .filter(force -> force.id().equals(person.force()))
        .flatMap(force -> force.domains().stream())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void every_address_is_one_that_can_never_be_delivered() {
    assertThat(nation.persons()).allMatch(person -> person.email().endsWith(".example"));
  }

  @Test
  void every_force_has_a_coordinator() {
    var coordinated =
        nation.persons().stream()
            .filter(person -> person.is(Role.COORDINATOR))
            .map(DemoPerson::force)
            .collect(toSet());

    assertThat(coordinated).containsExactlyInAnyOrderElementsOf(all(nation.forces(), f -> f.id()));
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void somebody_can_be_signed_in_as_in_every_role(Role role) {
    var as = nation.signIns().stream().filter(signIn -> signIn.role() == role).toList();

    assertThat(as).isNotEmpty();
    assertThat(as).allMatch(signIn -> signIn.password().length() >= 15);
    assertThat(as).allMatch(signIn -> signIn.totp().isEmpty() == !role.needsSecondFactor());
    assertThat(as).allMatch(signIn -> role == Role.MEMBER || person(signIn.email()).is(role));
    assertThat(as)
        .allMatch(signIn -> person(signIn.email()).details().name().value().equals(signIn.name()));
  }

  private DemoPerson person(String email) {
    return nation.persons().stream().filter(p -> p.email().equals(email)).findFirst().orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Siân",
        "O'Neill",
        "D’Souza",
        "Ngũgĩ",
        "Łukasz",
        "Ó Dubhthaigh",
        "Null",
        "J Adeyemi"
      })
  void names_that_trip_software_are_there(String name) {
    assertThat(nation.persons()).anyMatch(person -> person.details().name().value().contains(name));
  }

  @Test
  void there_are_very_short_and_very_long_names() {
    var lengths = nation.persons().stream().mapToInt(p -> p.details().name().value().length());

    assertThat(lengths.summaryStatistics())
        .satisfies(length -> assertThat(length.getMin()).isEqualTo(2))
        .satisfies(length -> assertThat(length.getMax()).isGreaterThan(70));
  }

  @Test
  void events_name_only_people_courses_places_and_forces_that_exist() {
    var emails = all(nation.persons(), DemoPerson::email);
    var venues = all(nation.venues(), DemoVenue::code);
    var forces = all(nation.forces(), force -> force.id().code());

    assertThat(nation.events()).extracting(DemoEvent::key).doesNotHaveDuplicates();
    assertThat(nation.events()).allMatch(event -> venues.contains(event.venue()));
    assertThat(nation.events())
        .allMatch(event -> event.force().isEmpty() || forces.contains(event.force()));
    assertThat(nation.events())
        .allSatisfy(
            event ->
                assertThat(
                        Stream.of(event.trainers(), event.include(), List.of(event.owner()))
                            .flatMap(Collection::stream))
                    .isSubsetOf(emails));
    assertThat(nation.events())
        .allSatisfy(
            event ->
                assertThat(event.trainers()).allMatch(email -> person(email).is(Role.TRAINER)));
    assertThat(nation.events()).allMatch(event -> person(event.owner()).is(Role.NPWS));
  }

  @Test
  void events_reach_two_years_back_and_nine_months_ahead() {
    assertThat(nation.events()).hasSizeGreaterThan(115);
    assertThat(nation.events())
        .anyMatch(event -> event.start().isBefore(Instant.parse("2025-01-01T00:00:00Z")));
    assertThat(nation.events())
        .anyMatch(event -> event.start().isAfter(Instant.parse("2027-07-01T00:00:00Z")));
  }

  @Test
  void no_event_is_overbooked_and_sessions_follow_each_other() {
    assertThat(nation.events())
        .allMatch(event -> event.number("confirmed") + event.number("offered") <= event.places())
        .allMatch(event -> event.opens().isBefore(event.closes()))
        .allSatisfy(
            event -> assertThat(event.sittings()).extracting(DemoEvent.Sitting::start).isSorted());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-22", "2026-02-28", "2024-02-29", "2027-03-28", "2026-12-24"})
  void nothing_meets_at_christmas_whenever_the_demo_starts(String day) {
    var others =
        DemoNation.seenFrom(Instant.parse(day + "T12:00:00Z")).events().stream()
            .filter(e -> !NEAR.contains(e.key()));

    assertThat(others.map(event -> event.start().toString().substring(5, 10)))
        .doesNotContain("12-24", "12-25", "12-26", "12-31", "01-01");
  }

  @Test
  void the_events_that_the_demo_turns_on_are_what_they_should_be() {
    var oneLeft = nation.event("one-left");
    var full = nation.event("full");
    var today = nation.event("today");

    assertThat(oneLeft.places() - oneLeft.number("confirmed")).isEqualTo(1);
    assertThat(full.places() - full.number("confirmed") - full.number("offered")).isZero();
    assertThat(full.number("waiting")).isPositive();
    assertThat(today.start()).isBefore(NOON);
    assertThat(today.end()).isAfter(NOON);
    assertThat(today.trainers()).contains("gethin.ap.rhys@south-wales.police.example");
    assertThat(nation.event("not-yet-open").opens()).isAfter(NOON);
    assertThat(nation.event("story").opens()).isBefore(NOON);
  }

  private static <T, R> Set<R> all(Collection<T> things, Function<T, R> of) {
    return things.stream().map(of).collect(toSet());
  }
}
