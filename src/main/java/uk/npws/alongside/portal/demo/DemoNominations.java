package uk.npws.alongside.portal.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import uk.npws.alongside.events.Chronicle;
import uk.npws.alongside.events.Merits;
import uk.npws.alongside.events.NominationState;
import uk.npws.alongside.people.PersonId;

/** Makes the nominations for one event: of those whom coordinators booked, and of those named. */
final class DemoNominations {

  private static final Duration TO_ANSWER = Duration.ofDays(14);
  private static final Duration LATELY = Duration.ofDays(3);
  private static final Duration LONG_AGO = Duration.ofDays(20);

  private static final List<Merits> MERITS =
      DemoFiles.rows("merits.csv").stream()
          .map(
              row ->
                  new Merits(
                      row.getField("capacity"),
                      row.getField("passion"),
                      row.getField("drive"),
                      row.getField("credibility")))
          .toList();

  private final DemoEvent event;
  private final DemoPeople people;
  private final Instant now;

  DemoNominations(DemoEvent event, DemoPeople people, Instant now) {
    this.event = event;
    this.people = people;
    this.now = now;
  }

  List<Chronicle.Forward> of(List<Chronicle.Place> places) {
    var all = new ArrayList<Chronicle.Forward>();
    Stream.concat(accepted(places), named(places)).forEach(one -> all.add(one.told(all.size())));
    return all;
  }

  /** Somebody in the making: what was written is drawn in turn. */
  private record Somebody(
      DemoNominations of, PersonId person, NominationState became, Instant made) {

    Chronicle.Forward told(int number) {
      Instant until = made.plus(TO_ANSWER);
      Instant closes = of.event.closes();
      boolean ended = became == NominationState.DECLINED || became == NominationState.TAKEN_BACK;
      return new Chronicle.Forward(
          person,
          of.people.person(person).force(),
          of.people.coordinatorOf(person).orElse(person),
          MERITS.get(number % MERITS.size()),
          became,
          made,
          until.isBefore(closes) ? until : closes,
          ended ? made.plus(Duration.ofHours(30)) : null);
    }
  }

  private Stream<Somebody> accepted(List<Chronicle.Place> places) {
    return places.stream()
        .filter(place -> nominatedBy(place))
        .map(
            place ->
                new Somebody(this, place.order().person(), NominationState.ACCEPTED, place.made()));
  }

  private boolean nominatedBy(Chronicle.Place place) {
    return people
        .coordinatorOf(place.order().person())
        .filter(place.order().booker()::equals)
        .isPresent();
  }

  /** Those named in the file, unless they were drawn for a booking. */
  private Stream<Somebody> named(List<Chronicle.Place> places) {
    return event.nominated().stream()
        .map(this::named)
        .filter(
            one -> places.stream().noneMatch(place -> place.order().person().equals(one.person())));
  }

  private Somebody named(String entry) {
    String[] parts = entry.split(" ");
    NominationState became =
        NominationState.valueOf(parts[0].toUpperCase(Locale.ROOT).replace('-', '_'));
    Duration ago = became == NominationState.LAPSED ? LONG_AGO : LATELY;
    return new Somebody(this, people.id(parts[1]), became, now.minus(ago));
  }
}
