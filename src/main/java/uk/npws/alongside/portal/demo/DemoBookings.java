package uk.npws.alongside.portal.demo;

import static uk.npws.alongside.events.BookingState.CANCELLED;
import static uk.npws.alongside.events.BookingState.CONFIRMED;
import static uk.npws.alongside.events.BookingState.DECLINED;
import static uk.npws.alongside.events.BookingState.DRAFT;
import static uk.npws.alongside.events.BookingState.EXPIRED;
import static uk.npws.alongside.events.BookingState.OFFERED;
import static uk.npws.alongside.events.BookingState.REQUESTED;
import static uk.npws.alongside.events.BookingState.SUPERSEDED;
import static uk.npws.alongside.events.BookingState.WAITLISTED;
import static uk.npws.alongside.events.BookingState.WITHDRAWN;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import uk.npws.alongside.events.Absence;
import uk.npws.alongside.events.BookingOrder;
import uk.npws.alongside.events.BookingOrder.Wants;
import uk.npws.alongside.events.BookingState;
import uk.npws.alongside.events.Channel;
import uk.npws.alongside.events.Chronicle;
import uk.npws.alongside.events.Mark;
import uk.npws.alongside.events.Reason;
import uk.npws.alongside.people.PersonId;

/** Makes the bookings of one event, by rule: the same event has the same ones every time. */
final class DemoBookings {

  /** So many must wait for an event that two of them are a party. */
  private static final int PARTY_FROM = 5;

  private static final Mark LITTLE_LATE = new Mark(true, 15, 0);

  /** In which order they are made: those that ended free their places for those that stand. */
  private static final Map<String, BookingState> KINDS = kinds();

  private static final List<Wants> WANTS =
      List.of(
          new Wants("Vegetarian", ""),
          new Wants("", "Hearing loop"),
          new Wants("Halal", ""),
          new Wants("", "Step-free"),
          new Wants("No nuts", ""),
          new Wants("Vegan", "A seat near the door"));

  private final DemoEvent event;
  private final DemoPeople people;
  private final Instant now;
  private final Random random;

  DemoBookings(DemoEvent event, DemoPeople people, Instant now) {
    this.event = event;
    this.people = people;
    this.now = now;
    this.random = new Random(event.key().hashCode());
  }

  private static Map<String, BookingState> kinds() {
    var kinds = new LinkedHashMap<String, BookingState>();
    kinds.put("cancelled", CANCELLED);
    kinds.put("substituted", SUPERSEDED);
    kinds.put("expired", EXPIRED);
    kinds.put("withdrawn", WITHDRAWN);
    kinds.put("declined", DECLINED);
    kinds.put("confirmed", CONFIRMED);
    kinds.put("offered", OFFERED);
    kinds.put("requested", REQUESTED);
    kinds.put("waiting", WAITLISTED);
    kinds.put("draft", DRAFT);
    return kinds;
  }

  /** Who comes, and what became of it. */
  List<Chronicle.Place> places(DemoDraw draw) {
    if (event.opens().isAfter(now)) {
      return List.of();
    }
    int all = KINDS.keySet().stream().mapToInt(event::number).sum();
    var drawn = new ArrayList<>(draw.draw(event, all, random));
    int certain = event.include().size();
    var places = new ArrayList<Chronicle.Place>();
    var standing = new ArrayList<>(drawn.subList(0, certain));
    var others = new ArrayList<>(drawn.subList(certain, drawn.size()));
    KINDS.forEach(
        (kind, state) -> {
          for (int i = 0; i < event.number(kind); i++) {
            var from = state == CONFIRMED && !standing.isEmpty() ? standing : others;
            if (!from.isEmpty()) {
              places.add(place(from.remove(0), state, i));
            }
          }
        });
    if (event.completedAt(now)) {
      places.stream()
          .filter(place -> came(place))
          .forEach(place -> draw.attended(event, place.order().person()));
    }
    return places;
  }

  private boolean came(Chronicle.Place place) {
    return place.became() == CONFIRMED && place.marks().size() == event.sittings().size();
  }

  private Chronicle.Place place(PersonId person, BookingState state, int number) {
    Instant latest = earlier(earlier(event.closes(), event.start()), now);
    Instant made = between(earlier(event.opens(), latest), latest);
    Instant then = state == OFFERED ? now : between(made, earlier(event.start(), now));
    boolean ended = state == CANCELLED || state == WITHDRAWN;
    boolean atTheDoor = state == CONFIRMED && atTheDoor(number);
    boolean inParty = state == WAITLISTED && number < 2 && event.number("waiting") >= PARTY_FROM;
    BookingOrder own = inParty ? inParty(person) : order(person);
    return new Chronicle.Place(
        atTheDoor ? atTheDoor(person) : own,
        atTheDoor ? event.start() : made,
        state,
        then,
        ended ? pick(Reason.forCancelling()) : null,
        marks(state, number),
        number % 2 == 0 ? Absence.OPERATIONAL_DUTY : number % 3 == 0 ? Absence.ILLNESS : null,
        state == CONFIRMED && number >= event.number("confirmed") - event.number("late-tick")
            ? Mark.HERE
            : null,
        state == CONFIRMED && handedOver() && event.completedAt(now));
  }

  /** The first two who wait for a much-wanted event wait together. */
  private BookingOrder inParty(PersonId person) {
    BookingOrder order = BookingOrder.forSomebody(person, people.id(event.owner()));
    UUID party = UUID.nameUUIDFromBytes(event.key().getBytes(StandardCharsets.UTF_8));
    return new BookingOrder(
        order.id(),
        order.reference(),
        order.person(),
        order.booker(),
        order.channel(),
        order.orWait(),
        order.override(),
        order.needs(),
        party,
        true);
  }

  /** Most are booked by their coordinators, some by themselves, a few by e-mail to the team. */
  private BookingOrder order(PersonId person) {
    int door = random.nextInt(10);
    var coordinator = people.coordinatorOf(person);
    if (door == 0) {
      return with(BookingOrder.forSomebody(person, people.id(event.owner())), Channel.EMAIL);
    }
    if (door < 7 && coordinator.isPresent()) {
      return BookingOrder.forSomebody(person, coordinator.get());
    }
    boolean tells = !event.online() && event.end().isAfter(now) && random.nextInt(3) == 0;
    BookingOrder own = BookingOrder.forOneself(person);
    return tells ? own.needing(pick(WANTS)) : own;
  }

  private static BookingOrder with(BookingOrder order, Channel channel) {
    return new BookingOrder(
        order.id(),
        order.reference(),
        order.person(),
        order.booker(),
        channel,
        order.orWait(),
        order.override(),
        order.needs(),
        order.party(),
        order.together());
  }

  /**
   * The last of those with a place did not come, or came to the first session only; every fifth of
   * the others came a little late.
   */
  private Map<Integer, Mark> marks(BookingState state, int number) {
    int missing = event.number("confirmed") - event.number("no-show");
    if (state != CONFIRMED || number >= missing) {
      return Map.of();
    }
    int partly = missing - event.number("partly");
    if (number >= partly) {
      return Map.of(1, new Mark(true, 0, 30));
    }
    return IntStream.rangeClosed(1, event.sittings().size())
        .boxed()
        .collect(
            Collectors.toMap(
                session -> session,
                session -> number % 5 == 4 && session == 1 ? LITTLE_LATE : Mark.HERE));
  }

  /** Those before the last who came whole had no place and were added by the trainer. */
  private boolean atTheDoor(int number) {
    int whole = event.number("confirmed") - event.number("no-show") - event.number("partly");
    return number < whole && number >= whole - event.number("walk-in");
  }

  private BookingOrder atTheDoor(PersonId person) {
    PersonId trainer = people.id(event.trainers().get(0));
    return with(BookingOrder.forSomebody(person, trainer), Channel.WALK_IN);
  }

  private boolean handedOver() {
    return !event.someBadgesOwed() || random.nextBoolean();
  }

  private Instant between(Instant from, Instant to) {
    long seconds = Duration.between(from, to).toSeconds();
    return seconds <= 0 ? from : from.plusSeconds(random.nextLong(seconds));
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
