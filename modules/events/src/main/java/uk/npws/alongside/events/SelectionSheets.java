package uk.npws.alongside.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.people.Force;
import uk.npws.alongside.people.ForceId;
import uk.npws.alongside.people.Forces;
import uk.npws.alongside.people.People;
import uk.npws.alongside.people.PersonCard;
import uk.npws.alongside.people.PersonId;
import uk.npws.alongside.people.Role;

/**
 * What the national team reads before it decides: requests, nominations, and what suggests what.
 */
@ApplicationScoped
@Transactional
public class SelectionSheets {

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  @Inject SelectionEvidence evidence;
  @Inject People people;
  @Inject Forces forces;
  @Inject Clock clock;

  /**
   * A request to decide about.
   *
   * @param nominee null when the force did not nominate
   * @param override why earlier training does not matter; or empty
   */
  public record Candidate(
      Booking booking,
      PersonCard person,
      NominationLists.Line nominee,
      Suggestion suggestion,
      String override) {}

  /** What was decided about somebody, latest first. */
  public record Decided(Booking booking, BookingTransition step, PersonCard person) {}

  /**
   * All about one event.
   *
   * @param candidates in the order that is suggested
   * @param unanswered nominees who have not answered yet
   */
  public record Sheet(
      Event event,
      List<Candidate> candidates,
      List<NominationLists.Line> unanswered,
      List<Decided> decided) {}

  /** An event with requests that wait for a decision, or nominees who have not answered. */
  public record Pending(Event event, long requests, long unanswered) {}

  /** How many requests wait for a decision, and for how many events. */
  public record Waiting(long requests, long events) {}

  /** Events to come that need approval, soonest first, with what there is to decide. */
  public List<Pending> pending(Actor actor) {
    check(actor);
    List<Event> events =
        entities
            .createQuery(
                "select e from Event e join fetch e.course left join fetch e.venue"
                    + " where e.approval = true and e.status in :listed and e.starts > :now"
                    + " order by e.starts, e.id",
                Event.class)
            .setParameter("listed", Events.LISTED)
            .setParameter("now", clock.instant())
            .setMaxResults(Events.PAGE)
            .getResultList();
    if (events.isEmpty()) {
      return List.of();
    }
    Map<UUID, Long> requests = counts("Booking", BookingState.REQUESTED, events);
    Map<UUID, Long> unanswered = counts("Nomination", NominationState.PROPOSED, events);
    return events.stream()
        .map(
            event ->
                new Pending(
                    event,
                    requests.getOrDefault(event.id(), 0L),
                    unanswered.getOrDefault(event.id(), 0L)))
        .toList();
  }

  /** How many requests wait for a decision, and for how many events. */
  public Waiting waiting(Actor actor) {
    check(actor);
    Object[] row =
        entities
            .createQuery(
                "select count(b), count(distinct e.id) from Booking b join b.event e"
                    + " where b.state = :requested and e.starts > :now",
                Object[].class)
            .setParameter("requested", BookingState.REQUESTED)
            .setParameter("now", clock.instant())
            .getSingleResult();
    return new Waiting(((Number) row[0]).longValue(), ((Number) row[1]).longValue());
  }

  private Map<UUID, Long> counts(String entity, Enum<?> state, List<Event> events) {
    var counts = new HashMap<UUID, Long>();
    entities
        .createQuery(
            "select e.id, count(x) from "
                + entity
                + " x join x.event e where x.state = :state and e in :events group by e.id",
            Object[].class)
        .setParameter("state", state)
        .setParameter("events", events)
        .getResultList()
        .forEach(row -> counts.put((UUID) row[0], ((Number) row[1]).longValue()));
    return counts;
  }

  /** The requests and nominations of this event. */
  public Sheet sheet(Actor actor, Event event) {
    check(actor);
    List<Booking> bookings =
        entities
            .createQuery(
                "select b from Booking b where b.event = :event and b.state in :standing"
                    + " order by b.made",
                Booking.class)
            .setHint("eclipselink.batch", "b.transitions")
            .setParameter("event", event)
            .setParameter(
                "standing",
                List.of(
                    BookingState.REQUESTED,
                    BookingState.WAITLISTED,
                    BookingState.OFFERED,
                    BookingState.CONFIRMED))
            .getResultList();
    List<Nomination> nominations =
        entities
            .createQuery(
                "select n from Nomination n left join fetch n.booking where n.event = :event",
                Nomination.class)
            .setParameter("event", event)
            .getResultList();
    List<BookingTransition> steps = evidence.decisions(event);
    Set<PersonId> trained = evidence.attended(event);
    var ids = new HashSet<PersonId>(trained);
    bookings.forEach(booking -> ids.add(booking.person()));
    nominations.forEach(nomination -> ids.add(nomination.person()));
    steps.forEach(step -> ids.add(step.booking().person()));
    Map<PersonId, PersonCard> cards = people.cards(ids);
    List<NominationLists.Line> lines = NominationLists.lines(nominations, cards);
    return new Sheet(
        event,
        candidates(event, bookings, lines, trained, cards),
        lines.stream()
            .filter(line -> line.nomination().state() == NominationState.PROPOSED)
            .toList(),
        steps.stream()
            .filter(step -> cards.containsKey(step.booking().person()))
            .map(step -> new Decided(step.booking(), step, cards.get(step.booking().person())))
            .toList());
  }

  private List<Candidate> candidates(
      Event event,
      List<Booking> bookings,
      List<NominationLists.Line> lines,
      Set<PersonId> trained,
      Map<PersonId, PersonCard> cards) {
    Map<UUID, Booking> requests =
        bookings.stream()
            .filter(booking -> booking.state() == BookingState.REQUESTED)
            .filter(booking -> cards.containsKey(booking.person()))
            .collect(Collectors.toMap(Booking::id, Function.identity()));
    Map<UUID, NominationLists.Line> nominated =
        lines.stream()
            .filter(line -> line.nomination().booking() != null)
            .filter(line -> line.nomination().state() == NominationState.ACCEPTED)
            .collect(
                Collectors.toMap(line -> line.nomination().booking().id(), Function.identity()));
    Set<PersonId> cancelled = evidence.lostAPlace(event, requests.values());
    List<PersonCard> placed =
        bookings.stream()
            .filter(booking -> booking.state() != BookingState.REQUESTED)
            .map(booking -> cards.get(booking.person()))
            .filter(card -> card != null && card.force() != null)
            .toList();
    var known =
        new Suggestions.Known(
            byForce(trained.stream().map(cards::get).toList()),
            byForce(placed),
            count(placed.stream().map(card -> region(card.force())).toList()),
            event.waiting() > 0 ? 0 : event.free());
    List<Suggestions.Wish> wishes =
        requests.values().stream()
            .map(
                booking ->
                    wish(
                        booking,
                        cards.get(booking.person()),
                        nominated.get(booking.id()),
                        cancelled,
                        trained))
            .toList();
    return Suggestions.of(wishes, known).stream()
        .map(
            suggestion -> {
              Booking booking = requests.get(suggestion.booking());
              return new Candidate(
                  booking,
                  cards.get(booking.person()),
                  nominated.get(booking.id()),
                  suggestion,
                  booking.transitions().get(0).note());
            })
        .toList();
  }

  private Suggestions.Wish wish(
      Booking booking,
      PersonCard person,
      NominationLists.Line line,
      Set<PersonId> cancelled,
      Set<PersonId> trained) {
    ForceId force = person.force();
    return new Suggestions.Wish(
        booking.id(),
        force == null ? null : force.code(),
        person.forceName(),
        force == null ? "" : region(force),
        line == null ? 0 : line.place(),
        line == null ? 0 : line.of(),
        cancelled.contains(person.id()),
        trained.contains(person.id()),
        booking.made());
  }

  private static Map<String, Long> byForce(Collection<PersonCard> cards) {
    return count(
        cards.stream()
            .filter(card -> card != null && card.force() != null)
            .map(card -> card.force().code())
            .toList());
  }

  private static Map<String, Long> count(List<String> names) {
    return names.stream().collect(Collectors.groupingBy(name -> name, Collectors.counting()));
  }

  private String region(ForceId force) {
    return forces.find(force).map(Force::region).orElse("");
  }

  private static void check(Actor actor) {
    if (!actor.has(Role.NPWS)) {
      throw NominationRefused.decidingNotYours();
    }
  }
}
