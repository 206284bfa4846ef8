package uk.npws.alongside.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.text.Collator;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.people.People;
import uk.npws.alongside.people.PersonCard;
import uk.npws.alongside.people.PersonId;
import uk.npws.alongside.people.Role;

/** Registers to read: which there are for a trainer, and what stands in one. */
@ApplicationScoped
@Transactional
public class RegisterPages {

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  @Inject People people;
  @Inject Clock clock;

  static void check(Actor actor, Event event) {
    if (!mayTake(actor, event)) {
      throw RegisterRefused.notYours();
    }
  }

  /** A trainer of this event, or the national team. */
  public static boolean mayTake(Actor actor, Event event) {
    return actor.has(Role.NPWS)
        || (actor.signedIn()
            && actor.has(Role.TRAINER)
            && event.trainers().contains(actor.person()));
  }

  Register open(Actor actor, String reference, int number) {
    Event event =
        entities
            .createQuery(
                "select distinct e from Event e join fetch e.course left join fetch e.venue"
                    + " join fetch e.sessions where e.reference = :reference",
                Event.class)
            .setParameter("reference", reference)
            .getResultStream()
            .findFirst()
            .orElseThrow(RegisterRefused::missing);
    check(actor, event);
    EventSession session =
        event.sessions().stream()
            .filter(one -> one.number() == number)
            .findFirst()
            .orElseThrow(RegisterRefused::missing);
    return new Register(event, session, rows(event, session));
  }

  private List<Register.Row> rows(Event event, EventSession session) {
    List<Booking> bookings =
        entities
            .createQuery(
                "select b from Booking b where b.event = :event and b.state in :states",
                Booking.class)
            .setParameter("event", event)
            .setParameter("states", Registers.ON_REGISTER)
            .getResultList();
    Map<PersonId, PersonCard> cards = people.cards(bookings.stream().map(Booking::person).toList());
    Set<UUID> here =
        Set.copyOf(
            entities
                .createQuery(
                    "select a.booking from Attendance a"
                        + " where a.session = :session and a.present = true",
                    UUID.class)
                .setParameter("session", session.id())
                .getResultList());
    Map<UUID, Needs> needs =
        entities
            .createQuery(
                "select n from Needs n, Booking b where b.id = n.booking and b.event = :event",
                Needs.class)
            .setParameter("event", event)
            .getResultStream()
            .collect(Collectors.toMap(Needs::booking, need -> need));
    return bookings.stream()
        .filter(booking -> cards.containsKey(booking.person()))
        .map(booking -> row(booking, cards.get(booking.person()), needs.get(booking.id()), here))
        .sorted(byName())
        .toList();
  }

  private static Register.Row row(Booking booking, PersonCard person, Needs needs, Set<UUID> here) {
    return new Register.Row(
        booking.bookingId(),
        person,
        needs == null ? "" : needs.access(),
        here.contains(booking.id()),
        booking.pinHandedOver(),
        booking.state());
  }

  private static Comparator<Register.Row> byName() {
    Collator collator = Collator.getInstance(Locale.UK);
    collator.setStrength(Collator.SECONDARY);
    return Comparator.comparing(
        (Register.Row row) -> {
          String name = row.person().name();
          return name.substring(name.lastIndexOf(' ') + 1) + " " + name;
        },
        collator);
  }

  List<Event> mine(Actor actor) {
    if (!actor.signedIn() || !(actor.has(Role.TRAINER) || actor.has(Role.NPWS))) {
      throw RegisterRefused.notYours();
    }
    List<Event> events =
        entities
            .createQuery(
                "select distinct e from Event e join fetch e.course left join fetch e.venue"
                    + " left join e.trainers t where (t = :me or e.owner = :me)"
                    + " and e.status in :running and e.ends > :since order by e.starts",
                Event.class)
            .setHint("eclipselink.batch", "e.sessions")
            .setHint("eclipselink.batch.type", "IN")
            .setParameter("me", actor.person().value())
            .setParameter("running", Set.of(EventStatus.PUBLISHED, EventStatus.CLOSED))
            .setParameter("since", clock.instant().minus(Duration.ofDays(90)))
            .setMaxResults(100)
            .getResultList();
    events.forEach(Event::sessions);
    return events;
  }
}
