package uk.npws.alongside.events;

import static uk.npws.alongside.events.BookingLetters.News;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.npws.alongside.foundation.AuditTrail;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.people.People;
import uk.npws.alongside.people.PersonCard;
import uk.npws.alongside.people.PersonId;

/**
 * The transactions that change who has a place. Each goes: read and write down what needs no lock
 * (who, what, the letters' text); lock the event's row; recheck every guard; write booking,
 * transition, letters and audit; let the queue move up; commit. READ COMMITTED, or the guards would
 * see the past.
 */
@ApplicationScoped
@Patient
@Transactional
public class Places {

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  @Inject EventLock lock;
  @Inject People people;
  @Inject BookingLetters letters;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /** A new booking, or the one that the same submission made before. */
  Booking book(Actor actor, EventId id, BookingOrder order, String key) {
    String request = order.fingerprint(id);
    Optional<Booking> before = before(order.booker(), key, request);
    if (before.isPresent()) {
      return before.get();
    }
    Event event = read(id.value());
    Set<String> attended = attended(order.person(), event.course());
    var about = about(event, order.id(), order.reference(), order.person(), order.booker());
    Doors.check(actor, about.attendee(), order);
    List<BookingLetters.Written> drafts = drafts(about);
    int edition = event.edition();

    lock.take(event.id());
    before = before(order.booker(), key, request);
    if (before.isPresent()) {
      return before.get();
    }
    Instant now = clock.instant();
    var applicant =
        new BookingPolicy.Applicant(
            order.person(), attended, hasBooking(event, order.person()), order.override());
    BookingPolicy.hold(BookingPolicy.FOR_BOOKING, event, applicant, now);
    Booking booking = event.book(order, now);
    entities.persist(booking);
    entities.persist(new Submission(order.booker(), key, request, booking, now));
    if (!order.needs().none()) {
      entities.persist(new Needs(booking, order.needs(), now));
    }
    News news = News.of(booking.state());
    letters.post(
        chosen(edition == event.edition() ? drafts : List.of(), news, about), event.waiting());
    audit(actor, booking, order.override().isEmpty() ? null : "override: " + order.override());
    entities.flush();
    return booking;
  }

  private List<BookingLetters.Written> drafts(BookingLetters.About about) {
    Event event = about.event();
    if (event.approval()) {
      return List.of(letters.write(News.REQUESTED, about));
    }
    var waiting = letters.write(News.WAITING, about);
    return event.outcome() == BookingState.WAITLISTED
        ? List.of(waiting)
        : List.of(letters.write(News.CONFIRMED, about), waiting);
  }

  /** The draft that turned out to be true, or a new one: a place came free while we waited. */
  private BookingLetters.Written chosen(
      List<BookingLetters.Written> drafts, News news, BookingLetters.About about) {
    return drafts.stream()
        .filter(draft -> draft.news() == news)
        .findFirst()
        .orElseGet(() -> letters.write(news, about));
  }

  /** Gives up a place, a number in the queue or a request, and lets the queue move up. */
  Booking giveUp(Actor actor, BookingId id, Reason reason, String key) {
    String request = "give up " + id;
    Optional<Booking> before =
        key == null ? Optional.empty() : before(actor.person(), key, request);
    if (before.isPresent()) {
      return before.get();
    }
    Booking booking = read(id);
    var about = about(booking);
    Doors.checkChange(actor, about.attendee());

    Event event = lock.take(booking.event().id());
    entities.refresh(booking);
    Instant now = clock.instant();
    if (!booking.canBeGivenUp(Doors.anyTime(actor), now)) {
      throw booking.state().givenUp() == booking.state() || !now.isBefore(event.starts())
          ? BookingRefused.notFrom(booking.state(), BookingState.CANCELLED)
          : BookingRefused.tooLateToCancel(event);
    }
    booking.giveUp(actor.person(), reason, now);
    if (key != null) {
      entities.persist(new Submission(actor.person(), key, request, booking, now));
    }
    letters.post(letters.write(News.of(booking.state()), about), 0);
    audit(actor, booking, "reason=" + reason);
    promote(event);
    entities.flush();
    return booking;
  }

  /** Decides a request; an approved one gets a place, or the end of the queue when none is free. */
  Booking decide(Actor actor, BookingId id, boolean approved) {
    Booking booking = read(id);
    var about = about(booking);
    Doors.checkDecision(actor, about.attendee());

    lock.take(booking.event().id());
    entities.refresh(booking);
    Instant now = clock.instant();
    if (approved) {
      booking.approve(actor.person(), now);
    } else {
      booking.decline(actor.person(), now);
    }
    letters.post(letters.write(News.of(booking.state()), about), booking.event().waiting());
    audit(actor, booking, null);
    entities.flush();
    return booking;
  }

  /**
   * Gives free places to those who wait, first come first served; who is no longer eligible keeps
   * the number and is passed over. The event must be locked by this transaction.
   */
  void promote(Event event) {
    Instant now = clock.instant();
    int passedOver = 0;
    while (event.free() > 0 && event.status().running() && now.isBefore(event.starts())) {
      List<Booking> first = queue(event, passedOver, event.free());
      if (first.isEmpty()) {
        return;
      }
      for (Booking booking : first) {
        if (eligible(booking)) {
          booking.promote(now);
          letters.post(letters.write(News.PROMOTED, about(booking)), 0);
          audit(Actor.PORTAL, booking, "promoted");
        } else {
          passedOver++;
        }
      }
    }
  }

  private List<Booking> queue(Event event, int from, int most) {
    return entities
        .createQuery(
            "select b from Booking b where b.event = :event and b.state = :waiting"
                + " order by b.queueNumber",
            Booking.class)
        .setParameter("event", event)
        .setParameter("waiting", BookingState.WAITLISTED)
        .setFirstResult(from)
        .setMaxResults(most)
        .getResultList();
  }

  private boolean eligible(Booking booking) {
    var course = booking.event().course();
    return course.requires().isEmpty()
        || BookingPolicy.TRAINED_BEFORE
            .objection(
                booking.event(),
                new BookingPolicy.Applicant(
                    booking.person(),
                    attended(booking.person(), course),
                    true,
                    booking.transitions().get(0).note()),
                clock.instant())
            .isEmpty();
  }

  /** Every booking that still stands is lost: the event was cancelled. It must be locked. */
  void loseAll(Actor actor, Event event) {
    Instant now = clock.instant();
    List<Booking> standing =
        entities
            .createQuery(
                "select b from Booking b where b.event = :event and b.state in :standing",
                Booking.class)
            .setParameter("event", event)
            .setParameter(
                "standing",
                List.of(
                    BookingState.REQUESTED,
                    BookingState.WAITLISTED,
                    BookingState.OFFERED,
                    BookingState.CONFIRMED))
            .getResultList();
    for (Booking booking : standing) {
      boolean hadEntry = booking.state() == BookingState.CONFIRMED;
      booking.lose(actor.person(), now);
      letters.post(letters.write(News.EVENT_CANCELLED, about(booking), hadEntry), 0);
      audit(actor, booking, "event cancelled");
    }
  }

  /**
   * Days, times or place changed: everybody with a place gets the new calendar entry.
   *
   * @return how many places that are
   */
  int tellOfChange(Event event) {
    List<Booking> confirmed =
        entities
            .createQuery(
                "select b from Booking b where b.event = :event and b.state = :confirmed",
                Booking.class)
            .setParameter("event", event)
            .setParameter("confirmed", BookingState.CONFIRMED)
            .getResultList();
    confirmed.forEach(
        booking -> letters.post(letters.write(News.EVENT_CHANGED, about(booking)), 0));
    return confirmed.size();
  }

  private Optional<Booking> before(PersonId person, String key, String request) {
    Submission done = entities.find(Submission.class, new Submission.Key(person.value(), key));
    return done == null ? Optional.empty() : Optional.of(read(done.outcomeOf(request)));
  }

  private Event read(UUID id) {
    return entities
        .createQuery(
            "select distinct e from Event e join fetch e.course left join fetch e.venue"
                + " join fetch e.sessions where e.id in :ids",
            Event.class)
        .setParameter("ids", List.of(id))
        .getResultStream()
        .findFirst()
        .orElseThrow(EventRefused::missing);
  }

  private Booking read(BookingId id) {
    Booking booking = entities.find(Booking.class, id.value());
    if (booking == null) {
      throw BookingRefused.missing();
    }
    return booking;
  }

  private boolean hasBooking(Event event, PersonId person) {
    return entities
        .createQuery(
            "select b.state from Booking b where b.event = :event and b.person = :person",
            BookingState.class)
        .setParameter("event", event)
        .setParameter("person", person.value())
        .getResultStream()
        .anyMatch(BookingState::live);
  }

  private Set<String> attended(PersonId person, Course course) {
    return course.requires().isEmpty()
        ? Set.of()
        : Set.copyOf(
            entities
                .createQuery(
                    "select distinct b.event.course.code from Booking b"
                        + " where b.person = :person and b.state = :attended",
                    String.class)
                .setParameter("person", person.value())
                .setParameter("attended", BookingState.ATTENDED)
                .getResultList());
  }

  private BookingLetters.About about(Booking booking) {
    return about(
        booking.event(), booking.id(), booking.reference(), booking.person(), booking.booker());
  }

  private BookingLetters.About about(
      Event event, UUID booking, String reference, PersonId person, PersonId booker) {
    Map<PersonId, PersonCard> cards =
        people.cards(new HashSet<>(List.of(person, booker, event.owner())));
    PersonCard attendee = cards.get(person);
    if (attendee == null) {
      throw BookingRefused.personMissing();
    }
    return new BookingLetters.About(
        event,
        booking,
        reference,
        attendee,
        cards.getOrDefault(booker, attendee),
        cards.getOrDefault(event.owner(), attendee));
  }

  private void audit(Actor actor, Booking booking, String detail) {
    audit.record(
        actor.as(Doors.roleOf(actor, booking)),
        "booking " + booking.state().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '),
        "booking",
        booking.id(),
        detail);
  }
}
