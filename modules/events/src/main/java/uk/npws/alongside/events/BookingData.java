package uk.npws.alongside.events;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import uk.npws.alongside.foundation.Outbox;
import uk.npws.alongside.people.ErasurePlanned;
import uk.npws.alongside.people.PersonErased;
import uk.npws.alongside.people.PersonId;
import uk.npws.alongside.people.SubjectAsked;

/**
 * The bookings of somebody who asks what is held, or to be forgotten. What was is kept as a count
 * of nobody; what was to come is given up by the ordinary rules, so that whoever waits moves up.
 */
@ApplicationScoped
public class BookingData {

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  @Inject Places places;
  @Inject EventLock lock;
  @Inject Outbox outbox;
  @Inject Clock clock;

  void tell(@Observes @Priority(20) SubjectAsked asked) {
    bookings(asked.person()).forEach(booking -> tell(asked, booking));
    if (asked.byThemselves()) {
      needs(asked.person()).forEach(needs -> tell(asked, needs));
    } else {
      asked.note("needs", "export.needs");
    }
    bookedForOthers(asked.person())
        .forEach(
            booking ->
                asked.tell(
                    "bookedForOthers",
                    "reference",
                    booking.reference(),
                    "event",
                    booking.event().title(),
                    "made",
                    booking.made()));
    toCome(asked.person())
        .forEach(
            event -> asked.tell("eventsToRun", "event", event.title(), "starts", event.starts()));
  }

  private void tell(SubjectAsked asked, Booking booking) {
    asked.tell(
        "bookings",
        "reference",
        booking.reference(),
        "event",
        booking.event().title(),
        "starts",
        booking.event().starts(),
        "ends",
        booking.event().ends(),
        "state",
        word(booking.state()),
        "made",
        booking.made(),
        "bookedBySomebodyElse",
        booking.onBehalf(),
        "through",
        word(booking.channel()),
        "whyNotThere",
        word(booking.absence()));
    booking
        .transitions()
        .forEach(
            step ->
                asked.tell(
                    "stepsOfBookings",
                    "reference",
                    booking.reference(),
                    "at",
                    step.at(),
                    "became",
                    word(step.to()),
                    "reason",
                    word(step.reason()),
                    "note",
                    step.note().isEmpty() ? null : step.note()));
    entities
        .createQuery("select a from Attendance a where a.booking = :booking", Attendance.class)
        .setParameter("booking", booking.id())
        .getResultList()
        .forEach(
            tick ->
                asked.tell(
                    "attendance",
                    "reference",
                    booking.reference(),
                    "session",
                    session(booking, tick),
                    "present",
                    tick.present(),
                    "minutesLate",
                    tick.mark().cameLate(),
                    "minutesEarly",
                    tick.mark().leftEarly()));
  }

  private static String session(Booking booking, Attendance tick) {
    return booking.event().sessions().stream()
        .filter(session -> session.id().equals(tick.session()))
        .map(EventSession::when)
        .findFirst()
        .orElse(null);
  }

  private void tell(SubjectAsked asked, Needs needs) {
    asked.tell(
        "needs",
        "reference",
        entities.find(Booking.class, needs.booking()).reference(),
        "diet",
        needs.diet(),
        "access",
        needs.access());
  }

  void plan(@Observes @Priority(20) ErasurePlanned plan) {
    PersonId person = plan.person().id();
    List<Booking> all = bookings(person);
    long standing = all.stream().filter(this::stillToCome).count();
    plan.goes("bookings-to-come", standing)
        .goes("needs", needs(person).size())
        .goes(
            "trained-events",
            toCome(person).stream().filter(e -> e.trainers().contains(person)).count())
        .stays("bookings", all.size() - standing)
        .stays(
            "owned-events", toCome(person).stream().filter(e -> e.owner().equals(person)).count());
  }

  void erase(@Observes @Priority(20) PersonErased erased) {
    PersonId person = erased.person();
    List<Booking> all = bookings(person);
    List<UUID> ids = all.stream().map(Booking::id).toList();
    outbox.forgetAbout(ids);
    delete("Submission s where s.person = :of", person.value());
    if (!ids.isEmpty()) {
      delete("Needs n where n.booking in :of", ids);
    }
    // events in one order for everybody, so that two of these cannot lock each other up
    all.stream()
        .filter(this::stillToCome)
        .sorted(Comparator.comparing(booking -> booking.event().id()))
        .forEach(booking -> places.leave(booking.bookingId()));
    toCome(person).stream()
        .map(Event::id)
        .sorted()
        .forEach(event -> lock.take(event).dismiss(person));
    all.forEach(booking -> booking.transitions().forEach(BookingTransition::forgetNote));
  }

  private boolean stillToCome(Booking booking) {
    return booking.canBeGivenUp(true, clock.instant());
  }

  private List<Booking> bookings(PersonId person) {
    return entities
        .createQuery(
            "select b from Booking b join fetch b.event where b.person = :person order by b.made",
            Booking.class)
        .setParameter("person", person.value())
        .getResultList();
  }

  private List<Booking> bookedForOthers(PersonId booker) {
    return entities
        .createQuery(
            "select b from Booking b join fetch b.event"
                + " where b.booker = :booker and b.person <> :booker order by b.made",
            Booking.class)
        .setParameter("booker", booker.value())
        .getResultList();
  }

  private List<Needs> needs(PersonId person) {
    return entities
        .createQuery(
            "select n from Needs n where n.booking in"
                + " (select b.id from Booking b where b.person = :person)",
            Needs.class)
        .setParameter("person", person.value())
        .getResultList();
  }

  /** Events that are not over and that the person trains or answers for. */
  private List<Event> toCome(PersonId person) {
    return entities
        .createQuery(
            "select distinct e from Event e left join e.trainers t"
                + " where e.ends > :now and (e.owner = :person or t = :person)",
            Event.class)
        .setParameter("now", clock.instant())
        .setParameter("person", person.value())
        .getResultList();
  }

  private void delete(String which, Object of) {
    entities.createQuery("delete from " + which).setParameter("of", of).executeUpdate();
  }

  private static String word(Enum<?> constant) {
    return constant == null ? null : constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
