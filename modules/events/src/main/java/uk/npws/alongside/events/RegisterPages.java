package uk.npws.alongside.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.text.Collator;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.npws.alongside.foundation.Secrets;
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
  @Inject Ticks ticks;
  @Inject Clock clock;

  private final Secrets secrets = Secrets.ofInstallation();

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

  Event event(Actor actor, String reference) {
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
    event.sessions();
    return event;
  }

  Register open(Actor actor, String reference, int number) {
    Event event = event(actor, reference);
    EventSession session =
        event.sessions().stream()
            .filter(one -> one.number() == number)
            .findFirst()
            .orElseThrow(RegisterRefused::missing);
    List<Booking> all =
        entities
            .createQuery("select b from Booking b where b.event = :event", Booking.class)
            .setParameter("event", event)
            .getResultList();
    List<RegisterTick> late = late(session);
    var wanted = new HashSet<PersonId>(all.stream().map(Booking::person).toList());
    late.stream().map(RegisterTick::sentBy).filter(Objects::nonNull).forEach(wanted::add);
    Map<PersonId, PersonCard> cards = people.cards(wanted);
    return new Register(
        event,
        session,
        rows(event, session, all, cards),
        told(late, all, cards),
        all.stream()
            .filter(booking -> !Registers.ON_REGISTER.contains(booking.state()))
            .map(booking -> CheckInCode.of(booking, secrets))
            .collect(Collectors.toSet()));
  }

  private List<RegisterTick> late(EventSession session) {
    return entities
        .createQuery(
            "select t from RegisterTick t where t.session = :session and t.fate = :conflict"
                + " order by t.tapped",
            RegisterTick.class)
        .setParameter("session", session.id())
        .setParameter("conflict", TickFate.CONFLICT)
        .getResultList();
  }

  private static List<Register.Late> told(
      List<RegisterTick> late, List<Booking> all, Map<PersonId, PersonCard> cards) {
    Map<UUID, Booking> bookings =
        all.stream().collect(Collectors.toMap(Booking::id, booking -> booking));
    return late.stream()
        .map(
            tick -> {
              Booking booking = bookings.get(tick.booking().value());
              return new Register.Late(
                  tick,
                  cards.get(booking.person()),
                  cards.get(tick.sentBy()),
                  Registers.ON_REGISTER.contains(booking.state()));
            })
        .filter(one -> one.person() != null)
        .toList();
  }

  private List<Register.Row> rows(
      Event event, EventSession session, List<Booking> all, Map<PersonId, PersonCard> cards) {
    Map<UUID, Attendance> marks = ticks.at(session);
    Map<UUID, Needs> needs =
        entities
            .createQuery(
                "select n from Needs n, Booking b where b.id = n.booking and b.event = :event",
                Needs.class)
            .setParameter("event", event)
            .getResultStream()
            .collect(Collectors.toMap(Needs::booking, need -> need));
    List<Booking> listed =
        all.stream()
            .filter(booking -> Registers.ON_REGISTER.contains(booking.state()))
            .filter(booking -> cards.containsKey(booking.person()))
            .sorted(byName(cards))
            .toList();
    var rows = new ArrayList<Register.Row>();
    for (Booking booking : listed) {
      rows.add(
          row(
              rows.size() + 1,
              booking,
              cards.get(booking.person()),
              needs.get(booking.id()),
              marks.get(booking.id())));
    }
    return rows;
  }

  private Register.Row row(
      int number, Booking booking, PersonCard person, Needs needs, Attendance tick) {
    return new Register.Row(
        number,
        booking,
        CheckInCode.of(booking, secrets),
        person,
        needs == null
            ? BookingOrder.Wants.NONE
            : new BookingOrder.Wants(needs.diet(), needs.access()),
        tick == null ? Mark.ABSENT : tick.mark(),
        tick == null ? null : tick.marked());
  }

  /** What the QR code of a confirmed booking says, for the person who comes. */
  public String code(Actor actor, Booking booking) {
    if (!actor.is(booking.person()) || booking.state() != BookingState.CONFIRMED) {
      throw BookingRefused.missing();
    }
    return CheckInCode.of(booking, secrets);
  }

  /** Registers of one's own events to which phones sent ticks too late, and how many each. */
  public Map<EventSession, Long> unsettled(Actor actor) {
    if (!actor.has(Role.TRAINER) && !actor.has(Role.NPWS)) {
      return Map.of();
    }
    var counts = new LinkedHashMap<UUID, Long>();
    entities
        .createQuery(
            "select t.session, count(distinct t.id) from RegisterTick t, EventSession s, Event e"
                + " left join e.trainers p where s.id = t.session and s.event = e"
                + " and t.fate = :conflict and (p = :me or e.owner = :me) group by t.session",
            Object[].class)
        .setParameter("conflict", TickFate.CONFLICT)
        .setParameter("me", actor.person().value())
        .getResultList()
        .forEach(row -> counts.put((UUID) row[0], (Long) row[1]));
    var found = new LinkedHashMap<EventSession, Long>();
    if (!counts.isEmpty()) {
      entities
          .createQuery(
              "select s from EventSession s join fetch s.event where s.id in :ids order by s.starts",
              EventSession.class)
          .setParameter("ids", counts.keySet())
          .getResultList()
          .forEach(session -> found.put(session, counts.get(session.id())));
    }
    return found;
  }

  private static Comparator<Booking> byName(Map<PersonId, PersonCard> cards) {
    Collator collator = Collator.getInstance(Locale.UK);
    collator.setStrength(Collator.SECONDARY);
    return Comparator.comparing(
            (Booking booking) -> {
              String name = cards.get(booking.person()).name();
              return name.substring(name.lastIndexOf(' ') + 1) + " " + name;
            },
            collator)
        .thenComparing(Booking::reference);
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

  List<Event> held(Actor actor) {
    return entities
        .createQuery(
            "select distinct e from Event e left join fetch e.venue left join e.trainers t"
                + " where (t = :me or e.owner = :me) and e.status = :completed"
                + " and e.ends > :since order by e.starts desc",
            Event.class)
        .setParameter("me", actor.person().value())
        .setParameter("completed", EventStatus.COMPLETED)
        .setParameter("since", clock.instant().minus(Duration.ofDays(90)))
        .setMaxResults(30)
        .getResultList();
  }
}
