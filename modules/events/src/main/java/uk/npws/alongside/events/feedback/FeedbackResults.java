package uk.npws.alongside.events.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import uk.npws.alongside.events.Course;
import uk.npws.alongside.events.Event;
import uk.npws.alongside.events.EventStatus;
import uk.npws.alongside.events.Events;
import uk.npws.alongside.events.RegisterPages;
import uk.npws.alongside.foundation.Ids;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.people.Role;

/**
 * What people said, for the trainers of the event and the national team, and by course for the
 * national team. What may be shown is decided here, and the download asks here, too.
 */
@ApplicationScoped
@Transactional
public class FeedbackResults {

  private static final int MOST_EVENTS = 60;

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  @Inject Events events;
  @Inject Feedback feedback;
  @Inject Clock clock;

  /** An event of which people were asked, in a list. */
  public record Line(Event event, long asked, long answered, boolean closed) {}

  /** What was asked of whom and what came of it, for one event and round. */
  private record Count(long asked, long answered) {
    static final Count NONE = new Count(0, 0);
  }

  /**
   * A course over time.
   *
   * @param statements all shown events of the course together
   * @param events the shown ones, latest first, with the mean of each statement
   */
  public record OfCourse(
      Course course, Round round, List<EventResults.Statement> statements, List<Row> events) {}

  /** One event of a course. */
  public record Row(Event event, int answers, List<EventResults.Statement> statements) {}

  /** Events at which people were asked, latest first: a trainer's own, for the team all. */
  public List<Line> list(Actor actor) {
    if (!actor.has(Role.NPWS) && !actor.has(Role.TRAINER)) {
      throw FeedbackRefused.notYours();
    }
    Map<UUID, Count> counts = new HashMap<>();
    boolean all = actor.has(Role.NPWS);
    TypedQuery<Event> query =
        entities
            .createQuery(
                "select distinct e from Event e join fetch e.course left join fetch e.venue"
                    + (all ? "" : " join e.trainers t")
                    + " where e.status = :complete and exists (select a from FeedbackAsked a,"
                    + " Booking b where b.id = a.booking and b.event = e)"
                    + (all ? "" : " and t = :me")
                    + " order by e.starts desc",
                Event.class)
            .setParameter("complete", EventStatus.COMPLETED)
            .setMaxResults(MOST_EVENTS);
    if (!all) {
      query.setParameter("me", actor.person().value());
    }
    List<Event> asked = query.getResultList();
    entities
        .createQuery(
            "select b.event.id, count(a), sum(case when a.used = true then 1 else 0 end)"
                + " from FeedbackAsked a, Booking b where b.id = a.booking and a.round = :round"
                + " group by b.event.id",
            Object[].class)
        .setParameter("round", Round.AFTER)
        .getResultStream()
        .forEach(row -> counts.put((UUID) row[0], count(row[1], row[2])));
    Instant now = clock.instant();
    return asked.stream()
        .map(
            event -> {
              Count count = counts.getOrDefault(event.id(), Count.NONE);
              boolean closed = !now.isBefore(Round.AFTER.closes(event.ends()));
              return new Line(event, count.asked(), count.answered(), closed);
            })
        .toList();
  }

  private static Count count(Object asked, Object used) {
    return new Count(((Number) asked).longValue(), used == null ? 0 : ((Number) used).longValue());
  }

  /** Both rounds of an event, as far as they began. */
  public List<EventResults> of(Actor actor, String reference) {
    Event event = events.find(actor, reference);
    if (!RegisterPages.mayTake(actor, event)) {
      throw FeedbackRefused.notYours();
    }
    Instant now = clock.instant();
    var results = new ArrayList<EventResults>();
    for (Round round : Round.values()) {
      if (event.status() == EventStatus.COMPLETED && !now.isBefore(round.opens(event.ends()))) {
        results.add(results(event, round, now));
      }
    }
    return results;
  }

  private EventResults results(Event event, Round round, Instant now) {
    Count count = count(event, round);
    boolean everybody = count.asked() > 0 && count.answered() == count.asked();
    boolean closed = everybody || !now.isBefore(round.closes(event.ends()));
    Map<String, FeedbackTally> tallies = closed ? tallies(event, round) : Map.of();
    boolean shown = closed && answers(event, round) >= FeedbackTally.ENOUGH;
    return new EventResults(
        event,
        round,
        count.asked(),
        count.answered(),
        round.closes(event.ends()),
        closed,
        shown ? statements(round, tallies) : List.of(),
        shown ? words(event, round) : List.of());
  }

  private Count count(Event event, Round round) {
    Object[] row =
        entities
            .createQuery(
                "select count(a), sum(case when a.used = true then 1 else 0 end)"
                    + " from FeedbackAsked a, Booking b where b.id = a.booking"
                    + " and b.event = :event and a.round = :round",
                Object[].class)
            .setParameter("event", event)
            .setParameter("round", round)
            .getSingleResult();
    return count(row[0], row[1]);
  }

  private List<EventResults.Statement> statements(Round round, Map<String, FeedbackTally> tallies) {
    return feedback.form(round).statements().stream()
        .map(
            item -> {
              FeedbackTally tally = tallies.get(item.key());
              boolean shown = tally != null && tally.enough();
              return new EventResults.Statement(item.key(), item.text(), shown ? tally : null);
            })
        .toList();
  }

  private long answers(Event event, Round round) {
    List<?> rows =
        entities
            .createNativeQuery(
                "select many from feedback_tally where event = ?1 and round = ?2 and statement = ?3")
            .setParameter(1, Ids.bytes(event.id()))
            .setParameter(2, round.name())
            .setParameter(3, FeedbackTally.ANSWERS)
            .getResultList();
    return rows.isEmpty() ? 0 : ((Number) rows.get(0)).longValue();
  }

  @SuppressWarnings("unchecked")
  private Map<String, FeedbackTally> tallies(Event event, Round round) {
    return FeedbackTally.gather(
        entities
            .createNativeQuery(
                "select statement, mark, many from feedback_tally where event = ?1 and round = ?2"
                    + " and mark > 0 order by statement, mark")
            .setParameter(1, Ids.bytes(event.id()))
            .setParameter(2, round.name())
            .getResultList());
  }

  /** By their random numbers: an order that says nothing, and is the same at each look. */
  @SuppressWarnings("unchecked")
  private List<EventResults.Words> words(Event event, Round round) {
    List<Object[]> rows =
        entities
            .createNativeQuery(
                "select question, words from feedback_words where event = ?1 and round = ?2"
                    + " order by id")
            .setParameter(1, Ids.bytes(event.id()))
            .setParameter(2, round.name())
            .getResultList();
    return feedback.form(round).questions().stream()
        .map(
            question ->
                new EventResults.Words(
                    question.text(),
                    rows.stream()
                        .filter(row -> row[0].equals(question.key()))
                        .map(row -> (String) row[1])
                        .toList()))
        .toList();
  }

  /** A course over time, from events that are shown by themselves and no others. */
  public OfCourse ofCourse(Actor actor, String code, Round round) {
    if (!actor.has(Role.NPWS)) {
      throw FeedbackRefused.notYours();
    }
    Course course = entities.find(Course.class, code);
    if (course == null) {
      throw FeedbackRefused.missing();
    }
    Instant now = clock.instant();
    List<Event> held =
        entities
            .createQuery(
                "select e from Event e left join fetch e.venue where e.course = :course"
                    + " and e.status = :complete order by e.starts desc",
                Event.class)
            .setParameter("course", course)
            .setParameter("complete", EventStatus.COMPLETED)
            .setMaxResults(MOST_EVENTS)
            .getResultList();
    Map<UUID, Map<String, FeedbackTally>> byEvent = tallies(course, round);
    Map<UUID, Integer> answers = answers(course, round);
    var together = new LinkedHashMap<String, FeedbackTally>();
    var rows = new ArrayList<Row>();
    for (Event event : held) {
      boolean closed = !now.isBefore(round.closes(event.ends()));
      int many = answers.getOrDefault(event.id(), 0);
      if (closed && many >= FeedbackTally.ENOUGH) {
        List<EventResults.Statement> shown =
            statements(round, byEvent.getOrDefault(event.id(), Map.of()));
        rows.add(new Row(event, many, shown));
        shown.stream()
            .filter(EventResults.Statement::shown)
            .forEach(one -> together.merge(one.key(), one.tally(), FeedbackTally::plus));
      }
    }
    return new OfCourse(course, round, statements(round, together), rows);
  }

  @SuppressWarnings("unchecked")
  private Map<UUID, Map<String, FeedbackTally>> tallies(Course course, Round round) {
    List<Object[]> rows = ofCourse("t.mark > 0", course, round);
    var grouped = new HashMap<UUID, List<Object[]>>();
    for (Object[] row : rows) {
      grouped
          .computeIfAbsent(Ids.of((byte[]) row[0]), event -> new ArrayList<>())
          .add(new Object[] {row[1], row[2], row[3]});
    }
    var tallies = new HashMap<UUID, Map<String, FeedbackTally>>();
    grouped.forEach((event, some) -> tallies.put(event, FeedbackTally.gather(some)));
    return tallies;
  }

  private Map<UUID, Integer> answers(Course course, Round round) {
    var answers = new HashMap<UUID, Integer>();
    for (Object[] row : ofCourse("t.mark = 0", course, round)) {
      answers.put(Ids.of((byte[]) row[0]), ((Number) row[3]).intValue());
    }
    return answers;
  }

  @SuppressWarnings("unchecked")
  private List<Object[]> ofCourse(String which, Course course, Round round) {
    return entities
        .createNativeQuery(
            "select t.event, t.statement, t.mark, t.many from feedback_tally t"
                + " join event e on e.id = t.event where e.course = ?1 and t.round = ?2 and "
                + which
                + " order by t.event, t.statement, t.mark")
        .setParameter(1, course.code())
        .setParameter(2, round.name())
        .getResultList();
  }

  /** The courses of which anything was ever answered, by title. */
  public List<Course> courses(Actor actor) {
    if (!actor.has(Role.NPWS)) {
      return List.of();
    }
    return entities
        .createQuery(
            "select distinct c from Event e join e.course c where e.status = :complete"
                + " order by c.title",
            Course.class)
        .setParameter("complete", EventStatus.COMPLETED)
        .getResultList();
  }

  /** The rounds there are. */
  public Set<Round> rounds() {
    return java.util.EnumSet.allOf(Round.class);
  }
}
