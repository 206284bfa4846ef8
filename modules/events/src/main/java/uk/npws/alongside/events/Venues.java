package uk.npws.alongside.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.npws.alongside.foundation.AuditTrail;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.people.Role;

/**
 * Places where events are held; the national team keeps the list. What is put right about one
 * reaches everybody who has a place at a coming event there. An event that moves house is given
 * another venue instead: {@link EventDesk#change}.
 */
@ApplicationScoped
@Patient
@Transactional
public class Venues {

  private static final EnumSet<EventStatus> COMING =
      EnumSet.of(EventStatus.DRAFT, EventStatus.PUBLISHED, EventStatus.CLOSED);

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  @Inject EventLock lock;
  @Inject Places places;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /**
   * One line of the list.
   *
   * @param coming how many events will be held there, drafts counted
   */
  public record Line(Venue venue, long coming) {}

  /** All of them, by town and name. */
  public List<Venue> list() {
    return entities
        .createQuery("select v from Venue v order by v.town, v.name", Venue.class)
        .getResultList();
  }

  /** All of them, with what is to come. */
  public List<Line> overview(Actor actor) {
    check(actor);
    Map<Venue, Long> coming =
        entities
            .createQuery(
                "select v, count(e) from Event e join e.venue v"
                    + " where e.status in :coming and e.ends > :now group by v",
                Object[].class)
            .setParameter("coming", COMING)
            .setParameter("now", clock.instant())
            .getResultStream()
            .collect(Collectors.toMap(row -> (Venue) row[0], row -> (Long) row[1]));
    return list().stream().map(one -> new Line(one, coming.getOrDefault(one, 0L))).toList();
  }

  public Venue find(Actor actor, UUID id) {
    check(actor);
    return known(id, LockModeType.NONE);
  }

  /** Adds one; a second of the same name in the same town is refused. */
  public Venue add(Actor actor, VenueDetails details) {
    check(actor);
    refuseSecond(null, details);
    Venue venue = new Venue(details);
    entities.persist(venue);
    entities.flush(); // somebody else may have added the same just now
    audit(actor, "venue added", venue, "");
    return venue;
  }

  /** How many people would be written to if it said this: those with a place at a coming event. */
  public int audience(Actor actor, UUID id, VenueDetails details) {
    check(actor);
    Venue venue = known(id, LockModeType.NONE);
    if (details.sameForVisitors(venue.details())) {
      return 0;
    }
    return entities
        .createQuery(
            "select distinct b.person from Booking b where b.event.venue = :venue"
                + " and b.event.status in :running and b.event.ends > :now"
                + " and b.state = :confirmed",
            UUID.class)
        .setParameter("venue", venue)
        .setParameter("running", EnumSet.of(EventStatus.PUBLISHED, EventStatus.CLOSED))
        .setParameter("now", clock.instant())
        .setParameter("confirmed", BookingState.CONFIRMED)
        .getResultList()
        .size();
  }

  /**
   * Puts right what is said of it. Everybody who has a place at a coming event there gets a letter
   * and a calendar entry that replaces the old one.
   *
   * @param opened what the form was filled with: refused when somebody saved something else since
   */
  public Venue change(Actor actor, UUID id, VenueDetails opened, VenueDetails details) {
    check(actor);
    Venue venue = known(id, LockModeType.PESSIMISTIC_WRITE);
    if (!venue.details().equals(opened)) {
      throw EventRefused.venueChangedMeanwhile();
    }
    if (venue.details().equals(details)) {
      return venue;
    }
    refuseSecond(venue, details);
    boolean news = venue.change(details);
    entities.flush();
    int told = comingAt(venue).stream().mapToInt(event -> follow(event, news)).sum();
    audit(actor, "venue changed", venue, ", letters=" + told);
    return venue;
  }

  /** Events that will be held there, in the order in which they are locked. */
  private List<UUID> comingAt(Venue venue) {
    return entities
        .createQuery(
            "select e.id from Event e where e.venue = :venue"
                + " and e.status in :coming and e.ends > :now order by e.id",
            UUID.class)
        .setParameter("venue", venue)
        .setParameter("coming", COMING)
        .setParameter("now", clock.instant())
        .getResultList();
  }

  /** The event goes by what its venue now says; tells how many places were written to about it. */
  private int follow(UUID id, boolean news) {
    Event event = lock.take(id);
    Instant now = clock.instant();
    event.venueChanged(news, now);
    return news && event.status().running() ? places.tellOfChange(event) : 0;
  }

  private Venue known(UUID id, LockModeType how) {
    Venue venue = id == null ? null : entities.find(Venue.class, id, how);
    if (venue == null) {
      throw EventRefused.venueMissing();
    }
    return venue;
  }

  private void refuseSecond(Venue itself, VenueDetails details) {
    TypedQuery<Venue> same =
        entities
            .createQuery(
                "select v from Venue v where v.name = :name and v.town = :town", Venue.class)
            .setParameter("name", details.name())
            .setParameter("town", details.town());
    if (same.getResultStream().anyMatch(other -> !other.equals(itself))) {
      throw EventRefused.venueKnown(details.nameAndTown());
    }
  }

  private static void check(Actor actor) {
    if (!actor.has(Role.NPWS)) {
      throw EventRefused.notYours();
    }
  }

  private void audit(Actor actor, String action, Venue venue, String more) {
    audit.record(actor.as(Role.NPWS), action, "venue", venue.id(), venue.nameAndTown() + more);
  }
}
