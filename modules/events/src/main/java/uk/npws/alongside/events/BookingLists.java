package uk.npws.alongside.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.people.People;
import uk.npws.alongside.people.PersonCard;
import uk.npws.alongside.people.PersonId;

/** Bookings to read: one's own, one with its story, and an event's roster. */
@ApplicationScoped
@Transactional
public class BookingLists {

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  @Inject People people;
  @Inject Clock clock;

  /**
   * A booking with its people.
   *
   * @param position in the queue, counted from those still waiting; 0 when not waiting
   * @param handable whether the reader may name another person for the place
   * @param inCharge whether the reader acts for the person's force, or for the nation
   * @param needs null when the reader is not the person who comes
   */
  public record Story(
      Booking booking,
      PersonCard attendee,
      PersonCard booker,
      long position,
      BookingOrder.Wants needs,
      boolean cancellable,
      boolean handable,
      boolean inCharge,
      Map<PersonId, PersonCard> people) {}

  /**
   * One line of a roster; the needs are for the trainers and the team, never for a list outside.
   */
  public record Line(Booking booking, PersonCard person, BookingOrder.Wants needs) {}

  /**
   * The actor's own bookings that stand or stood, newest event first; at most 200, in one
   * statement.
   */
  public List<Booking> mine(Actor actor) {
    if (!actor.signedIn()) {
      throw BookingRefused.signedOut();
    }
    return entities
        .createQuery(
            "select b from Booking b join fetch b.event e"
                + " where b.person = :me order by e.starts desc, b.id",
            Booking.class)
        .setHint("eclipselink.left-join-fetch", "b.event.venue") // JPQL joins one step at most
        .setParameter("me", actor.person().value())
        .setMaxResults(200)
        .getResultList();
  }

  /**
   * One booking with its story, for the person, the booker, the coordinator of the force or NPWS.
   *
   * @param key its reference or its id
   */
  public Story find(Actor actor, String key) {
    Booking booking = byKey(key).orElseThrow(BookingRefused::missing);
    var ids = new HashSet<PersonId>();
    ids.add(booking.person());
    ids.add(booking.booker());
    ids.add(booking.event().owner());
    booking.transitions().stream()
        .map(BookingTransition::actor)
        .filter(actorOf -> actorOf != null)
        .forEach(ids::add);
    Map<PersonId, PersonCard> cards = people.cards(ids);
    PersonCard attendee = cards.get(booking.person());
    if (attendee == null || (!actor.is(booking.booker()) && !Doors.open(actor, attendee))) {
      throw BookingRefused.missing();
    }
    booking.event().sessions();
    return new Story(
        booking,
        attendee,
        cards.getOrDefault(booking.booker(), attendee),
        position(booking),
        actor.is(booking.person()) ? needs(booking) : null,
        Doors.open(actor, attendee) && booking.canBeGivenUp(Doors.anyTime(actor), clock.instant()),
        booking.state() == BookingState.CONFIRMED
            && booking.event().status().running()
            && clock.instant().isBefore(booking.event().starts())
            && Doors.inCharge(actor, attendee),
        Doors.inCharge(actor, attendee),
        cards);
  }

  /** Somebody of a party. */
  public record Member(Booking booking, PersonCard person) {}

  /**
   * Those who were booked in one order with this booking, as far as the actor may see them; the
   * booking itself where it stands alone.
   *
   * @param key the reference or id of one of them
   */
  public List<Member> party(Actor actor, String key) {
    Booking one = byKey(key).orElseThrow(BookingRefused::missing);
    List<Booking> all =
        one.party() == null
            ? List.of(one)
            : entities
                .createQuery(
                    "select b from Booking b where b.event = :event and b.party = :party"
                        + " order by b.id",
                    Booking.class)
                .setParameter("event", one.event())
                .setParameter("party", one.party())
                .getResultList();
    Map<PersonId, PersonCard> cards = people.cards(all.stream().map(Booking::person).toList());
    List<Member> seen =
        all.stream()
            .filter(booking -> cards.containsKey(booking.person()))
            .map(booking -> new Member(booking, cards.get(booking.person())))
            .filter(
                member -> actor.is(member.booking().booker()) || Doors.open(actor, member.person()))
            .toList();
    if (seen.isEmpty()) {
      throw BookingRefused.missing();
    }
    return seen;
  }

  /** How many wait together with this booking, itself included; 0 where it waits alone. */
  public long waitingTogether(Booking booking) {
    return booking.together() && booking.state() == BookingState.WAITLISTED
        ? entities
            .createQuery(
                "select count(b) from Booking b where b.event = :event and b.party = :party"
                    + " and b.state = :waiting",
                Long.class)
            .setParameter("event", booking.event())
            .setParameter("party", booking.party())
            .setParameter("waiting", BookingState.WAITLISTED)
            .getSingleResult()
        : 0;
  }

  private Optional<Booking> byKey(String key) {
    boolean id = key.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    return entities
        .createQuery(
            "select b from Booking b join fetch b.event e join fetch e.course"
                + " left join fetch e.venue where "
                + (id ? "b.id in :key" : "b.reference = :key"),
            Booking.class)
        .setParameter("key", id ? List.of(UUID.fromString(key)) : key)
        .getResultStream()
        .findFirst();
  }

  private long position(Booking booking) {
    if (booking.state() != BookingState.WAITLISTED) {
      return 0;
    }
    String before =
        booking.relocated()
            ? " and b.relocated = true and b.queueNumber <= :number"
            : " and (b.relocated = true or b.queueNumber <= :number)";
    return entities
        .createQuery(
            "select count(b) from Booking b where b.event = :event and b.state = :waiting" + before,
            Long.class)
        .setParameter("event", booking.event())
        .setParameter("waiting", BookingState.WAITLISTED)
        .setParameter("number", booking.queueNumber())
        .getSingleResult();
  }

  private BookingOrder.Wants needs(Booking booking) {
    Needs needs = entities.find(Needs.class, booking.id());
    return needs == null
        ? BookingOrder.Wants.NONE
        : new BookingOrder.Wants(needs.diet(), needs.access());
  }

  /** The person who comes tells what she or he needs, or that it is nothing any more. */
  public void tellNeeds(Actor actor, BookingId id, BookingOrder.Wants wants) {
    Booking booking = entities.find(Booking.class, id.value());
    if (booking == null || !actor.is(booking.person())) {
      throw BookingRefused.missing();
    }
    Needs needs = entities.find(Needs.class, booking.id());
    if (wants.none() && needs != null) {
      entities.remove(needs);
    } else if (needs != null) {
      needs.tell(wants, clock.instant());
    } else if (!wants.none()) {
      entities.persist(new Needs(booking, wants, clock.instant()));
    }
  }

  /**
   * Everybody who stands on an event's list, for NPWS and its trainers: by state, then in order.
   */
  public List<Line> roster(Actor actor, Event event) {
    RegisterPages.check(actor, event);
    List<Booking> bookings =
        entities
            .createQuery(
                "select b from Booking b where b.event = :event order by b.relocated desc, b.queueNumber, b.made",
                Booking.class)
            .setParameter("event", event)
            .getResultList();
    Map<PersonId, PersonCard> cards = people.cards(bookings.stream().map(Booking::person).toList());
    Map<UUID, BookingOrder.Wants> needs = needs(event);
    return bookings.stream()
        .filter(booking -> cards.containsKey(booking.person()))
        .map(
            booking ->
                new Line(
                    booking,
                    cards.get(booking.person()),
                    needs.getOrDefault(booking.id(), BookingOrder.Wants.NONE)))
        .sorted(java.util.Comparator.comparing(line -> line.booking().state()))
        .toList();
  }

  private Map<UUID, BookingOrder.Wants> needs(Event event) {
    var needs = new HashMap<UUID, BookingOrder.Wants>();
    entities
        .createQuery(
            "select n from Needs n, Booking b where b.id = n.booking and b.event = :event",
            Needs.class)
        .setParameter("event", event)
        .getResultStream()
        .forEach(
            told -> needs.put(told.booking(), new BookingOrder.Wants(told.diet(), told.access())));
    return needs;
  }
}
