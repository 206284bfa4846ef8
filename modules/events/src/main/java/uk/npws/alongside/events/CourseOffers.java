package uk.npws.alongside.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.npws.alongside.foundation.AuditEntry;
import uk.npws.alongside.foundation.AuditTrail;
import uk.npws.alongside.foundation.Letter;
import uk.npws.alongside.foundation.Outbox;
import uk.npws.alongside.foundation.Setting;
import uk.npws.alongside.people.People;
import uk.npws.alongside.people.PersonCard;
import uk.npws.alongside.people.PersonId;

/**
 * Offers a place on the course that follows to whoever attended one that leads to it: once, in the
 * transaction that records the attendance. While no date can be booked the letter waits; {@link
 * BookingClock} sends it when one can. An offer keeps no place and opens no door: eligibility is
 * asked at the booking, as of everybody.
 */
@ApplicationScoped
@Patient
@Transactional
public class CourseOffers {

  private static final int A_ROUND = 200;
  private static final int DATES_IN_A_LETTER = 6;

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  @Inject Outbox outbox;
  @Inject People people;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  void attended(@Observes AttendanceRecorded record) {
    Course attended = entities.find(Course.class, record.courseCode());
    for (Course next : attended.leadsTo()) {
      Optional<CourseOffer> known = known(record.person(), next);
      if (known.isEmpty() && !booked(record.person(), next)) {
        CourseOffer offer =
            new CourseOffer(record.person(), next, record.booking(), clock.instant());
        entities.persist(offer);
        record("course offered", offer);
        tell(offer);
      } else if (known.isPresent() && known.get().withdrawn() != null) {
        known.get().renew(record.booking(), clock.instant());
        record("course offered again", known.get());
        tell(known.get());
      }
    }
  }

  void corrected(@Observes AttendanceWithdrawn correction) {
    entities
        .createQuery(
            "select o from CourseOffer o where o.person = :person and o.withdrawn is null",
            CourseOffer.class)
        .setParameter("person", correction.person().value())
        .getResultStream()
        .filter(offer -> offer.earnedBy(correction.booking().value()))
        .toList()
        .forEach(this::withdrawUnlessEarnedOtherwise);
  }

  private void withdrawUnlessEarnedOtherwise(CourseOffer offer) {
    Optional<UUID> other =
        entities
            .createQuery(
                "select b.id from Booking b join b.event e join e.course c join c.leadsTo further"
                    + " where b.person = :person and b.state = :attended and further = :course",
                UUID.class)
            .setParameter("person", offer.person().value())
            .setParameter("attended", BookingState.ATTENDED)
            .setParameter("course", offer.course())
            .setMaxResults(1)
            .getResultStream()
            .findFirst();
    if (other.isPresent()) {
      offer.earnedBy(new BookingId(other.get()));
      return;
    }
    boolean knew = offer.told() != null;
    offer.withdraw(clock.instant());
    record("course offer withdrawn", offer);
    if (knew) {
      post("course-offer-withdrawn", offer, "");
    }
  }

  /** Offers whose letter can go now: a date can be booked, and the person has not booked one. */
  List<UUID> toTell() {
    return entities
        .createQuery(
            "select o.id from CourseOffer o where o.told is null and o.withdrawn is null"
                + " and exists (select e.id from Event e where e.course.code = o.courseCode"
                + " and e.status = :published and e.window.opens <= :now and e.window.closes > :now)"
                + " and not exists (select b.id from Booking b where b.person = o.person"
                + " and b.event.course.code = o.courseCode and b.state in :living) order by o.made",
            UUID.class)
        .setParameter("published", EventStatus.PUBLISHED)
        .setParameter("now", clock.instant())
        .setParameter("living", BookingState.living())
        .setMaxResults(A_ROUND)
        .getResultList();
  }

  /** Sends the letter that waited; two nodes send one. */
  void tell(UUID id) {
    CourseOffer offer = entities.find(CourseOffer.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (offer != null && offer.told() == null && offer.withdrawn() == null) {
      tell(offer);
    }
  }

  /** Tells of all that wait and can be told, in the caller's transaction. */
  public void tellWaiting() {
    List<UUID> some = toTell();
    while (!some.isEmpty()) {
      some.forEach(this::tell);
      entities.flush();
      some = toTell();
    }
  }

  private void tell(CourseOffer offer) {
    List<Event> dates = dates(offer.course(), clock.instant());
    if (dates.isEmpty()) {
      return;
    }
    offer.tell(clock.instant());
    String address = Setting.ADDRESS.value() + "/events/";
    post(
        "course-offer",
        offer,
        dates.stream()
            .map(date -> date.days() + ", " + date.place() + "\n" + address + date.reference())
            .collect(Collectors.joining("\n\n")));
  }

  /** What can be booked now, soonest first. */
  private List<Event> dates(Course course, Instant now) {
    return entities
        .createQuery(
            "select e from Event e left join fetch e.venue where e.course = :course"
                + " and e.status = :published and e.window.opens <= :now and e.window.closes > :now"
                + " order by e.starts",
            Event.class)
        .setParameter("course", course)
        .setParameter("published", EventStatus.PUBLISHED)
        .setParameter("now", now)
        .setMaxResults(DATES_IN_A_LETTER)
        .getResultList();
  }

  private Optional<CourseOffer> known(PersonId person, Course course) {
    return entities
        .createQuery(
            "select o from CourseOffer o where o.person = :person and o.course = :course",
            CourseOffer.class)
        .setParameter("person", person.value())
        .setParameter("course", course)
        .getResultStream()
        .findFirst();
  }

  private boolean booked(PersonId person, Course course) {
    return !entities
        .createQuery(
            "select b.id from Booking b where b.person = :person and b.event.course = :course"
                + " and b.state in :living",
            UUID.class)
        .setParameter("person", person.value())
        .setParameter("course", course)
        .setParameter("living", BookingState.living())
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  private void post(String kind, CourseOffer offer, String dates) {
    PersonCard to = people.cards(List.of(offer.person())).get(offer.person());
    if (to == null || !to.reachable()) {
      return;
    }
    String portal = Setting.ADDRESS.value();
    outbox.post(
        kind,
        offer.id(),
        new Letter.Recipient(to.name(), to.email()),
        Map.of(
            "dear", to.firstName(),
            "course", offer.course().title(),
            "summary", offer.course().summary(),
            "dates", dates,
            "coursesAddress", portal + "/events?course=" + offer.course().code(),
            "mineAddress", portal + "/me",
            "team", BookingLetters.team()));
  }

  private void record(String action, CourseOffer offer) {
    audit.record(
        AuditEntry.Who.PORTAL,
        action,
        "course offer",
        offer.id(),
        offer.course().code() + " " + offer.person());
  }
}
