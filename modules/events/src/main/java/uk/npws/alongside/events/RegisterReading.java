package uk.npws.alongside.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.text.Collator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.npws.alongside.foundation.Secrets;
import uk.npws.alongside.people.People;
import uk.npws.alongside.people.PersonCard;
import uk.npws.alongside.people.PersonId;

/** Puts together what stands in one register: people, marks, needs, codes and late ticks. */
@ApplicationScoped
class RegisterReading {

  private static final Instant BEFORE = Instant.EPOCH;

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  @Inject People people;
  @Inject Ticks ticks;

  private final Secrets secrets = Secrets.ofInstallation();

  /** The register of this session of an event, which the reader may take. */
  Register of(Event event, int number) {
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
    Map<UUID, Instant> walkIns = walkIns(event);
    List<Booking> listed =
        all.stream()
            .filter(booking -> Registers.ON_REGISTER.contains(booking.state()))
            .filter(booking -> cards.containsKey(booking.person()))
            .sorted(
                Comparator.comparing(
                        (Booking booking) -> walkIns.getOrDefault(booking.id(), BEFORE))
                    .thenComparing(byName(cards)))
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

  /**
   * When each got a place at the door: they come after the others, in their order, so that the
   * numbers on a sheet that was printed before stay true.
   */
  private Map<UUID, Instant> walkIns(Event event) {
    return entities
        .createQuery(
            "select t from BookingTransition t where t.booking.event = :event"
                + " and t.channel = :door and t.to = :confirmed",
            BookingTransition.class)
        .setParameter("event", event)
        .setParameter("door", Channel.WALK_IN)
        .setParameter("confirmed", BookingState.CONFIRMED)
        .getResultStream()
        .collect(
            Collectors.toMap(
                step -> step.booking().id(), BookingTransition::at, (one, other) -> other));
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
}
