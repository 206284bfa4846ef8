package uk.npws.alongside.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.npws.alongside.foundation.Letter;
import uk.npws.alongside.foundation.Outbox;
import uk.npws.alongside.foundation.Setting;
import uk.npws.alongside.people.People;
import uk.npws.alongside.people.PersonCard;
import uk.npws.alongside.people.PersonId;

/**
 * Writes once to whoever wanted to hear of dates. It waits until nothing was published for the
 * course for {@link #QUIET}, so that several dates published one after the other are one letter.
 */
@ApplicationScoped
@Patient
@Transactional
class InterestNews {

  static final Duration QUIET = Duration.ofMinutes(15);

  private static final int A_ROUND = 200;

  /** Dates of the course of {@code i} that are new to whoever said it, and can be booked. */
  private static final String NEW_DATES =
      " from Event e where e.course.code = i.course and e.status = :published"
          + " and e.admission = :open and e.window.closes > :now and e.published > i.made";

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  @Inject People people;
  @Inject Outbox outbox;
  @Inject Clock clock;

  /** Interest of people that is to be answered now, oldest first. */
  List<UUID> people() {
    return due("Interest");
  }

  /** Interest of forces that is to be answered now, oldest first. */
  List<UUID> forces() {
    return due("ForceInterest");
  }

  private List<UUID> due(String what) {
    Instant now = clock.instant();
    return dates(
            entities.createQuery(
                "select i.id from "
                    + what
                    + " i where i.told is null and exists (select e.id"
                    + NEW_DATES
                    + ") and not exists (select f.id from Event f where f.course.code = i.course"
                    + " and f.published > :quiet) order by i.made",
                UUID.class),
            now)
        .setParameter("quiet", now.minus(QUIET))
        .setMaxResults(A_ROUND)
        .getResultList();
  }

  private static <T> TypedQuery<T> dates(TypedQuery<T> query, Instant now) {
    return query
        .setParameter("published", EventStatus.PUBLISHED)
        .setParameter("open", Admission.OPEN)
        .setParameter("now", now);
  }

  /** Writes to somebody, if that is still to be done. */
  void tell(UUID id) {
    Interest interest = entities.find(Interest.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (interest != null && interest.told() == null) {
      Instant now = clock.instant();
      interest.tell(now);
      write("interest-dates", id, interest.person(), interest.course(), interest.made(), 1, now);
    }
  }

  /** Writes to whoever spoke for a force, if that is still to be done. */
  void tellForce(UUID id) {
    ForceInterest interest = entities.find(ForceInterest.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (interest != null && interest.told() == null) {
      Instant now = clock.instant();
      interest.tell(now);
      write(
          "interest-dates-force",
          id,
          interest.saidBy(),
          interest.course(),
          interest.made(),
          interest.people(),
          now);
    }
  }

  private void write(
      String kind, UUID id, PersonId person, String code, Instant since, int number, Instant now) {
    PersonCard to = people.cards(List.of(person)).get(person);
    if (to == null || !to.reachable()) {
      return;
    }
    Course course = entities.find(Course.class, code);
    String dates =
        newDates(code, since, now).stream()
            .map(event -> event.days() + ", " + event.place())
            .collect(Collectors.joining("\n"));
    String address = Setting.ADDRESS.value() + "/courses/" + code;
    outbox.post(
        kind,
        id,
        new Letter.Recipient(to.name(), to.email()),
        Map.of(
            "dear",
            to.firstName(),
            "course",
            course.title(),
            "dates",
            dates,
            "number",
            String.valueOf(number),
            "courseAddress",
            address,
            "interestAddress",
            address + "/interest"));
  }

  private List<Event> newDates(String course, Instant since, Instant now) {
    return dates(
            entities.createQuery(
                "select e from Event e left join fetch e.venue where e.course.code = :course"
                    + " and e.status = :published and e.admission = :open and e.window.closes > :now"
                    + " and e.published > :since order by e.starts, e.id",
                Event.class),
            now)
        .setParameter("course", course)
        .setParameter("since", since)
        .setMaxResults(20)
        .getResultList();
  }
}
