package uk.npws.alongside.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.npws.alongside.foundation.AuditTrail;
import uk.npws.alongside.foundation.When;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.people.Role;

/** Making and changing events: the national team's work. */
@ApplicationScoped
@Patient
@Transactional
public class EventDesk {

  /** Nobody plans further: a later year is a slip of the hand. */
  private static final int YEARS_AHEAD = 5;

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  @Inject EventLock lock;
  @Inject Places places;
  @Inject CallingOff callingOff;
  @Inject WaitingList waitingList;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /** A draft, with a readable reference of its own. */
  public Event create(Actor actor, EventPlan plan) {
    check(actor);
    inReach(plan);
    Course course = course(plan);
    Venue venue = venue(plan);
    Event event = new Event(reference(plan, venue), course, venue, plan, clock.instant());
    entities.persist(event);
    audit(actor, "event drafted", event, event.reference());
    return event;
  }

  /**
   * Changes it; more places go to those who wait, and other days, times or venues are told to
   * everybody who has one.
   *
   * @param opened the plan that the form was filled with: refused when somebody saved another since
   */
  public Event change(Actor actor, EventId id, EventPlan opened, EventPlan plan) {
    check(actor);
    inReach(plan);
    Course course = course(plan);
    Venue venue = venue(plan);
    Event event = lock.take(id.value());
    if (opened != null && !opened.equals(event.plan())) {
      throw EventRefused.changedMeanwhile();
    }
    List<UUID> before = event.sessions().stream().map(EventSession::id).toList();
    boolean news = event.change(course, venue, plan, clock.instant());
    forgetTicks(before, event);
    entities.flush();
    if (news && event.status().running()) {
      places.tellOfChange(event);
    }
    waitingList.moveUp(event);
    audit(actor, "event changed", event, null);
    return event;
  }

  /** Ticks of a session that is no more. */
  private void forgetTicks(List<UUID> before, Event event) {
    var gone = new java.util.ArrayList<>(before);
    gone.removeAll(event.sessions().stream().map(EventSession::id).toList());
    if (!gone.isEmpty()) {
      for (String ticks : List.of("Attendance", "RegisterTick")) {
        entities
            .createQuery("delete from " + ticks + " a where a.session in :gone")
            .setParameter("gone", gone)
            .executeUpdate();
      }
    }
  }

  /** Puts it on the public list. */
  public Event publish(Actor actor, EventId id) {
    check(actor);
    Event event = lock.take(id.value());
    event.publish(clock.instant());
    audit(actor, "event published", event, null);
    return event;
  }

  /** Takes no further bookings. */
  public Event close(Actor actor, EventId id) {
    check(actor);
    Event event = lock.take(id.value());
    event.close(clock.instant());
    audit(actor, "event closed", event, null);
    return event;
  }

  /**
   * Calls it off: every booking is lost, and everybody is told why.
   *
   * @param why what the letters say; nobody is left to guess
   */
  public Event cancel(Actor actor, EventId id, String why) {
    check(actor);
    String reason = Fields.line("why", why, 400);
    Event event = lock.take(id.value());
    callingOff.of(actor, event, reason);
    audit(actor, "event cancelled", event, null);
    return event;
  }

  /** It is held though fewer than its minimum come; nobody is asked again. */
  public Event goAhead(Actor actor, EventId id) {
    check(actor);
    Event event = lock.take(id.value());
    event.goAhead(actor.person(), clock.instant());
    audit(actor, "event goes ahead", event, null);
    return event;
  }

  /** A page of the events of this view, from this place on; with course and venue. */
  public List<Event> list(Actor actor, DeskFilter filter, int from) {
    check(actor);
    return filter
        .fill(
            entities.createQuery(
                "select e from Event e join fetch e.course left join fetch e.venue where "
                    + filter.view().condition()
                    + filter.conditions()
                    + " order by "
                    + filter.view().order()
                    + ", e.id",
                Event.class),
            clock.instant())
        .setFirstResult(Math.max(0, from))
        .setMaxResults(Events.PAGE)
        .getResultList();
  }

  /** How many events each view has, of this course and month; in one statement. */
  public Map<DeskView, Long> counts(Actor actor, DeskFilter filter) {
    check(actor);
    String sums =
        Arrays.stream(DeskView.values())
            .map(view -> "sum(case when " + view.condition() + " then 1 else 0 end)")
            .collect(Collectors.joining(", "));
    Object[] row =
        filter
            .fill(
                entities.createQuery(
                    "select " + sums + " from Event e where e.id is not null" + filter.conditions(),
                    Object[].class),
                clock.instant())
            .getSingleResult();
    var counts = new EnumMap<DeskView, Long>(DeskView.class);
    for (DeskView view : DeskView.values()) {
      counts.put(view, row[view.ordinal()] instanceof Number many ? many.longValue() : 0L);
    }
    return counts;
  }

  private void inReach(EventPlan plan) {
    if (plan.ends().isAfter(clock.instant().plus(Duration.ofDays(366L * YEARS_AHEAD)))) {
      throw EventRefused.farAhead(YEARS_AHEAD);
    }
  }

  private Course course(EventPlan plan) {
    Course course = entities.find(Course.class, plan.course());
    if (course == null) {
      throw EventRefused.unknown("course");
    }
    return course;
  }

  private Venue venue(EventPlan plan) {
    if (plan.where().venue() == null) {
      return null;
    }
    Venue venue = entities.find(Venue.class, plan.where().venue());
    if (venue == null) {
      throw EventRefused.unknown("venue");
    }
    return venue;
  }

  private String reference(EventPlan plan, Venue venue) {
    String where = venue == null ? "online" : slug(venue.town());
    String wanted = plan.course() + "-" + where + "-" + When.date(plan.starts());
    List<String> taken =
        entities
            .createQuery(
                "select e.reference from Event e where e.reference like :like", String.class)
            .setParameter("like", wanted + "%")
            .getResultList();
    String reference = wanted;
    for (int i = 2; taken.contains(reference); i++) {
      reference = wanted + "-" + i;
    }
    return reference;
  }

  /** {@code Leeds LS11 5PS} becomes {@code leeds}. */
  static String slug(String town) {
    String plain =
        Normalizer.normalize(town, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT);
    String slug =
        Arrays.stream(plain.split("[^a-z0-9]+"))
            .filter(word -> word.matches("[a-z]+"))
            .collect(Collectors.joining("-"));
    return slug.isEmpty() ? "venue" : slug.substring(0, Math.min(slug.length(), 40));
  }

  private static void check(Actor actor) {
    if (!actor.has(Role.NPWS)) {
      throw EventRefused.notYours();
    }
  }

  private void audit(Actor actor, String action, Event event, String detail) {
    audit.record(
        actor.as(Role.NPWS),
        action,
        "event",
        event.id(),
        Objects.requireNonNullElse(detail, event.reference()));
  }
}
