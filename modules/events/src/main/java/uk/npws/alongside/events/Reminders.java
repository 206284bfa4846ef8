package uk.npws.alongside.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.npws.alongside.foundation.AuditTrail;
import uk.npws.alongside.foundation.Letter;
import uk.npws.alongside.foundation.LetterTexts;
import uk.npws.alongside.foundation.Outbox;
import uk.npws.alongside.foundation.When;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.people.Role;

/**
 * Letters before an event: how to get there, on the event's days, and that an offered place is
 * still waiting. Each goes once; who has no place any more gets none. {@link ReminderClock} asks
 * what is due, and each letter is a transaction that looks again with the booking locked.
 */
@ApplicationScoped
@Patient
@Transactional
public class Reminders {

  static final String JOINING = "reminder-joining";
  static final String OFFER = "reminder-offer";

  private static final Set<EventStatus> RUNNING = Set.of(EventStatus.PUBLISHED, EventStatus.CLOSED);
  private static final int A_ROUND = 200;

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  @Inject BookingLetters letters;
  @Inject LetterTexts texts;
  @Inject Outbox outbox;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  private final Map<String, ReminderDays> byCourse = CourseFile.reminders();

  /** One reminder that is due. */
  record Due(UUID booking, int days) {}

  /**
   * The days of an event.
   *
   * @param own whether they are its own, not those of its course
   */
  public record Plan(ReminderDays days, ReminderDays ofCourse, boolean own, long sent) {}

  /** Reminders of joining details whose time has come. */
  List<Due> joining() {
    Instant now = clock.instant();
    Map<UUID, ReminderDays> own = own();
    int farthest =
        Math.max(
            ReminderDays.farthest(own.values()),
            Math.max(
                ReminderDays.farthest(byCourse.values()),
                ReminderDays.farthest(List.of(ReminderDays.USUAL))));
    return entities
        .createQuery(
            "select e.id, e.course.code, e.starts from Event e where e.status in :running"
                + " and e.starts > :now and e.starts < :until order by e.starts",
            Object[].class)
        .setParameter("running", RUNNING)
        .setParameter("now", now)
        .setParameter("until", now.plus(Duration.ofDays(farthest + 1L)))
        .getResultStream()
        .flatMap(
            row -> {
              UUID event = (UUID) row[0];
              Instant starts = (Instant) row[2];
              ReminderDays days = own.getOrDefault(event, ofCourse((String) row[1]));
              return days.due(starts, now).stream().flatMap(due -> of(event, starts, due).stream());
            })
        .limit(A_ROUND)
        .toList();
  }

  private Map<UUID, ReminderDays> own() {
    var own = new HashMap<UUID, ReminderDays>();
    entities
        .createQuery(
            "select r from EventReminder r, Event e where e.id = r.event and e.starts > :now",
            EventReminder.class)
        .setParameter("now", clock.instant())
        .getResultStream()
        .forEach(reminder -> own.put(reminder.event(), reminder.days()));
    return own;
  }

  private ReminderDays ofCourse(String code) {
    return byCourse.getOrDefault(code, ReminderDays.USUAL);
  }

  /** Those with a place at the event since before that moment, whom nobody reminded yet. */
  private List<Due> of(UUID event, Instant starts, int days) {
    return entities
        .createQuery(
            "select b.id from Booking b where b.event.id in :event and b.state = :confirmed"
                + " and not exists (select r from Reminder r where r.booking = b.id"
                + " and r.what = :joining and r.forDay = :day and r.days = :days)"
                + " and not exists (select t from BookingTransition t where t.booking = b"
                + " and t.to = :confirmed and t.at >= :moment)",
            UUID.class)
        .setParameter("event", List.of(event))
        .setParameter("confirmed", BookingState.CONFIRMED)
        .setParameter("joining", Reminder.What.JOINING)
        .setParameter("day", When.date(starts))
        .setParameter("days", days)
        .setParameter("moment", ReminderDays.moment(starts, days))
        .setMaxResults(A_ROUND)
        .getResultStream()
        .map(booking -> new Due(booking, days))
        .toList();
  }

  /** Offers of which most of the time for an answer has passed. */
  List<UUID> offers() {
    return entities
        .createQuery(
            "select b.id from Booking b where b.state = :offered and b.offeredUntil > :now"
                + " and not exists (select r from Reminder r where r.booking = b.id"
                + " and r.what = :offer)",
            UUID.class)
        .setParameter("offered", BookingState.OFFERED)
        .setParameter("now", clock.instant())
        .setParameter("offer", Reminder.What.OFFER)
        .setMaxResults(A_ROUND)
        .getResultList();
  }

  /** Sends the joining details once more, unless the place is gone or the event has moved. */
  void remind(UUID id, int days) {
    Booking booking = entities.find(Booking.class, id, LockModeType.PESSIMISTIC_WRITE);
    Instant now = clock.instant();
    Event event = booking.event();
    if (booking.state() != BookingState.CONFIRMED || !event.status().running()) {
      return;
    }
    boolean due =
        plan(event).days().due(event.starts(), now).filter(day -> day == days).isPresent();
    var key = new Reminder.Key(id, Reminder.What.JOINING, When.date(event.starts()), days);
    if (due && first(key, now)) {
      post(JOINING, letters.about(booking), now);
    }
  }

  /** Says that an offer is still open, once, when two thirds of its time have passed. */
  void remindOfOffer(UUID id) {
    Booking booking = entities.find(Booking.class, id, LockModeType.PESSIMISTIC_WRITE);
    Instant now = clock.instant();
    if (booking.state() != BookingState.OFFERED || !halfForgotten(booking, now)) {
      return;
    }
    var key = new Reminder.Key(id, Reminder.What.OFFER, When.date(booking.offeredUntil()), 0);
    if (first(key, now)) {
      post(OFFER, letters.about(booking), now);
    }
  }

  /** Whether two thirds of the time for an answer have passed. */
  static boolean halfForgotten(Booking booking, Instant now) {
    Instant offered =
        booking.transitions().stream()
            .filter(step -> step.to() == BookingState.OFFERED)
            .reduce((earlier, later) -> later)
            .map(BookingTransition::at)
            .orElse(now);
    Duration whole = Duration.between(offered, booking.offeredUntil());
    return !booking.offerOver(now)
        && !now.isBefore(offered.plus(whole.multipliedBy(2).dividedBy(3)));
  }

  private boolean first(Reminder.Key key, Instant now) {
    if (entities.find(Reminder.class, key) != null) {
      return false;
    }
    entities.persist(new Reminder(key, now));
    return true;
  }

  private void post(String kind, BookingLetters.About about, Instant now) {
    if (!about.attendee().reachable()) {
      return;
    }
    Map<String, String> facts = facts(about, now);
    outbox.post(
        new Letter(
            kind,
            about.booking(),
            new Letter.Recipient(about.attendee().name(), about.attendee().email()),
            texts.fill(kind, facts),
            now));
  }

  /** What a reminder may name: what every letter about a booking may, and how soon it is. */
  Map<String, String> facts(BookingLetters.About about, Instant now) {
    var facts = new HashMap<>(letters.facts(about, now));
    facts.put("dear", about.attendee().firstName());
    facts.put("howSoon", howSoon(about.event().starts(), now));
    return facts;
  }

  /** {@code Today}, {@code Tomorrow} or {@code In 14 days}. */
  static String howSoon(Instant starts, Instant now) {
    long days = When.date(now).until(When.date(starts), java.time.temporal.ChronoUnit.DAYS);
    return days <= 0 ? "Today" : days == 1 ? "Tomorrow" : "In " + days + " days";
  }

  /** On which days an event reminds, for the team and its trainers. */
  public Plan plan(Actor actor, Event event) {
    RegisterPages.check(actor, event);
    return plan(event);
  }

  private Plan plan(Event event) {
    EventReminder own = entities.find(EventReminder.class, event.id());
    ReminderDays ofCourse = ofCourse(event.course().code());
    long sent =
        entities
            .createQuery(
                "select count(r) from Reminder r, Booking b where b.id = r.booking"
                    + " and b.event = :event and r.what = :joining",
                Long.class)
            .setParameter("event", event)
            .setParameter("joining", Reminder.What.JOINING)
            .getSingleResult();
    return new Plan(own == null ? ofCourse : own.days(), ofCourse, own != null, sent);
  }

  /** Gives an event days of its own, or with null those of its course again. */
  public void change(Actor actor, EventId id, ReminderDays days) {
    if (!actor.has(Role.NPWS)) {
      throw EventRefused.notYours();
    }
    Event event = entities.find(Event.class, id.value());
    if (event == null) {
      throw EventRefused.missing();
    }
    EventReminder own = entities.find(EventReminder.class, id.value());
    if (days == null) {
      Optional.ofNullable(own).ifPresent(entities::remove);
    } else if (own == null) {
      entities.persist(new EventReminder(id.value(), days));
    } else {
      own.change(days);
    }
    audit.record(
        actor.as(Role.NPWS),
        "reminders changed",
        "event",
        id.value(),
        days == null ? "as the course" : "days before: " + days);
  }

  /**
   * Takes events over that were looked after elsewhere: reminders whose time has come count as
   * sent, so that nobody is told anew.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void takeOver() {
    Instant now = clock.instant();
    entities
        .createQuery(
            "select b from Booking b join fetch b.event e where b.state = :confirmed"
                + " and e.status in :running and e.starts > :now and e.starts < :until",
            Booking.class)
        .setParameter("confirmed", BookingState.CONFIRMED)
        .setParameter("running", RUNNING)
        .setParameter("now", now)
        .setParameter("until", now.plus(Duration.ofDays(ReminderDays.MOST_DAYS)))
        .getResultList()
        .forEach(booking -> takeOver(booking, now));
  }

  private void takeOver(Booking booking, Instant now) {
    Instant starts = booking.event().starts();
    ofCourse(booking.event().course().code()).days().stream()
        .filter(days -> !now.isBefore(ReminderDays.moment(starts, days)))
        .filter(days -> ReminderDays.wanted(starts, days, booking.made()))
        .forEach(
            days ->
                entities.persist(
                    new Reminder(
                        new Reminder.Key(
                            booking.id(), Reminder.What.JOINING, When.date(starts), days),
                        ReminderDays.moment(starts, days))));
  }
}
