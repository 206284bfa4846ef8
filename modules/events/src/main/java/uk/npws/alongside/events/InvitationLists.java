package uk.npws.alongside.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.people.Force;
import uk.npws.alongside.people.ForceId;
import uk.npws.alongside.people.Forces;
import uk.npws.alongside.people.People;
import uk.npws.alongside.people.PersonCard;
import uk.npws.alongside.people.PersonId;
import uk.npws.alongside.people.Role;

/** Invitations to read: those of an event, those without an answer, those of one's own force. */
@ApplicationScoped
@Transactional
public class InvitationLists {

  /** More than forces times events that are to come at once. */
  private static final int MOST = 1000;

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  @Inject ForceAccess access;
  @Inject Forces forces;
  @Inject People people;
  @Inject Clock clock;

  /**
   * What one force has to do with one event.
   *
   * @param invitation null where places were given without one
   * @param allocation null where none were ever kept
   */
  public record Line(Event event, Force force, Invitation invitation, Allocation allocation) {

    public int named() {
      return allocation == null ? 0 : allocation.named();
    }

    public int places() {
      return allocation == null ? 0 : allocation.places();
    }

    /** Whether an answer is still owed. */
    public boolean answerOwed() {
      return invitation != null && invitation.state().unanswered();
    }

    /** How many names are still owed before the places go back. */
    public int namesOwed(Instant now) {
      return allocation != null && allocation.nameable(now) ? allocation.unnamed() : 0;
    }
  }

  /**
   * One invitation with its people.
   *
   * @param named bookings on the force's places, with those of other forces left out
   * @param elsewhere how many of the places NPWS gave to people of other forces
   * @param deputy null: nobody
   * @param ofForce whether the reader is one of the force
   * @param handing whether the reader may name a deputy
   */
  public record Story(
      Line line,
      List<BookingLists.Line> named,
      int elsewhere,
      PersonCard inviter,
      PersonCard answeredBy,
      PersonCard deputy,
      boolean answerable,
      boolean nameable,
      boolean ofForce,
      boolean handing) {}

  /** Every force that was invited to this event or has places there, by name. */
  public List<Line> of(Actor actor, Event event) {
    checkTeam(actor);
    var lines = new TreeMap<String, Line>();
    Map<String, Invitation> invited = new HashMap<>();
    entities
        .createQuery("select i from Invitation i where i.event = :event", Invitation.class)
        .setParameter("event", event)
        .getResultList()
        .forEach(one -> invited.put(one.force().code(), one));
    Map<String, Allocation> given = allocations(List.of(event));
    var codes = new HashSet<>(invited.keySet());
    given.values().forEach(one -> codes.add(one.force().code()));
    for (String code : codes) {
      Force force = forces.get(new ForceId(code));
      lines.put(
          force.name(), new Line(event, force, invited.get(code), given.get(key(event, code))));
    }
    return List.copyOf(lines.values());
  }

  /** Forces that may be invited to this event: those without an invitation that stands. */
  public List<Force> invitable(Actor actor, Event event) {
    List<String> standing =
        of(actor, event).stream()
            .filter(line -> line.invitation() != null && !line.invitation().state().over())
            .map(line -> line.force().id().code())
            .toList();
    return forces.all().stream().filter(force -> !standing.contains(force.id().code())).toList();
  }

  /** Invitations that nobody has answered, of all events; the soonest reply date first. */
  public List<Line> unanswered(Actor actor) {
    checkTeam(actor);
    return lines(
        entities
            .createQuery(
                "select i from Invitation i join fetch i.event where i.state in :open"
                    + " order by i.replyBy, i.force",
                Invitation.class)
            .setParameter("open", List.of(InvitationState.SENT, InvitationState.OPENED)));
  }

  /** How many invitations nobody has answered. */
  public long countUnanswered(Actor actor) {
    checkTeam(actor);
    return entities
        .createQuery("select count(i) from Invitation i where i.state in :open", Long.class)
        .setParameter("open", List.of(InvitationState.SENT, InvitationState.OPENED))
        .getSingleResult();
  }

  /**
   * Those of the forces that the actor coordinates, and those handed to the actor, of events that
   * are not over: what is owed first, the soonest date before the others.
   */
  public List<Line> mine(Actor actor) {
    if (!actor.signedIn()) {
      throw BookingRefused.signedOut();
    }
    List<String> own =
        actor.grants().stream()
            .filter(grant -> grant.role() == Role.COORDINATOR)
            .map(grant -> grant.force().code())
            .toList();
    if (own.isEmpty() && actor.force() == null) {
      return List.of(); // neither coordinator nor deputy of any force
    }
    TypedQuery<Invitation> query =
        entities
            .createQuery(
                "select i from Invitation i join fetch i.event where i.state <> :draft and i.event.ends > :now"
                    + (own.isEmpty()
                        ? " and i.deputy = :me"
                        : " and (i.deputy = :me or i.force in :own)")
                    + " order by i.replyBy, i.id",
                Invitation.class)
            .setParameter("draft", InvitationState.DRAFT)
            .setParameter("now", clock.instant())
            .setParameter("me", actor.person().value());
    if (!own.isEmpty()) {
      query.setParameter("own", own);
    }
    Instant now = clock.instant();
    return lines(query).stream()
        .sorted(Comparator.comparing((Line line) -> due(line, now)))
        .toList();
  }

  /** By when something is owed; what owes nothing comes last. */
  private static Instant due(Line line, Instant now) {
    if (line.answerOwed()) {
      return line.invitation().replyBy();
    }
    return line.namesOwed(now) > 0 ? line.allocation().releases() : Instant.MAX;
  }

  /**
   * Places that a force took and that wait for names.
   *
   * @param invitation on whose page they are named
   */
  public record Unnamed(UUID invitation, int places) {}

  /** Those of this force at the event, for who names for it; none where none are kept. */
  public Optional<Unnamed> unnamed(Actor actor, Event event, ForceId force) {
    if (event.held() == 0 || !(actor.has(Role.NPWS) || ForceAccess.coordinates(actor, force))) {
      return Optional.empty();
    }
    Instant now = clock.instant();
    return entities
        .createQuery(
            "select i, a from Invitation i, Allocation a where i.event = :event"
                + " and i.force = :force and i.state = :accepted and a.event = i.event"
                + " and a.force = i.force",
            Object[].class)
        .setParameter("event", event)
        .setParameter("force", force.code())
        .setParameter("accepted", InvitationState.ACCEPTED)
        .getResultStream()
        .filter(row -> ((Allocation) row[1]).nameable(now))
        .map(row -> new Unnamed(((Invitation) row[0]).id(), ((Allocation) row[1]).unnamed()))
        .findFirst();
  }

  /** One invitation, for its force and for NPWS. */
  public Story story(Actor actor, UUID id) {
    Invitation invitation = access.invitation(actor, id);
    Event event = invitation.event();
    event.sessions();
    Allocation allocation = allocations(List.of(event)).get(key(event, invitation.force().code()));
    List<Booking> bookings = bookings(allocation);
    var ids = new HashSet<>(bookings.stream().map(Booking::person).toList());
    ids.add(invitation.inviter());
    add(ids, invitation.answeredBy());
    add(ids, invitation.deputy());
    Map<PersonId, PersonCard> cards = people.cards(ids);
    List<BookingLists.Line> named =
        bookings.stream()
            .filter(booking -> cards.containsKey(booking.person()))
            .filter(one -> invitation.force().equals(cards.get(one.person()).force()))
            .map(one -> new BookingLists.Line(one, cards.get(one.person()), null))
            .sorted(Comparator.comparing(line -> line.person().name()))
            .toList();
    Instant now = clock.instant();
    boolean ofForce = ForceAccess.ofForce(actor, invitation);
    return new Story(
        new Line(event, forces.get(invitation.force()), invitation, allocation),
        named,
        bookings.size() - named.size(),
        cards.get(invitation.inviter()),
        cards.get(invitation.answeredBy()),
        cards.get(invitation.deputy()),
        invitation.answerable(now),
        allocation != null && allocation.nameable(now),
        ofForce,
        actor.has(Role.NPWS) || ForceAccess.coordinates(actor, invitation.force()));
  }

  private static void add(HashSet<PersonId> ids, PersonId id) {
    if (id != null) {
      ids.add(id);
    }
  }

  /** Those who have a place that is the force's. */
  private List<Booking> bookings(Allocation allocation) {
    return allocation == null
        ? List.of()
        : entities
            .createQuery(
                "select b from Booking b where b.allocation = :allocation and b.state in :placed",
                Booking.class)
            .setParameter("allocation", allocation)
            .setParameter(
                "placed",
                List.of(
                    BookingState.CONFIRMED,
                    BookingState.ATTENDED,
                    BookingState.PARTLY_ATTENDED,
                    BookingState.NO_SHOW))
            .getResultList();
  }

  private List<Line> lines(TypedQuery<Invitation> query) {
    List<Invitation> found = query.setMaxResults(MOST).getResultList();
    var events = new ArrayList<>(new HashSet<>(found.stream().map(Invitation::event).toList()));
    Map<String, Allocation> given = allocations(events);
    return found.stream()
        .map(
            one ->
                new Line(
                    one.event(),
                    forces.get(one.force()),
                    one,
                    given.get(key(one.event(), one.force().code()))))
        .toList();
  }

  private Map<String, Allocation> allocations(List<Event> events) {
    var given = new HashMap<String, Allocation>();
    if (!events.isEmpty()) {
      entities
          .createQuery("select a from Allocation a where a.event in :events", Allocation.class)
          .setParameter("events", events)
          .getResultList()
          .forEach(one -> given.put(key(one.event(), one.force().code()), one));
    }
    return given;
  }

  private static String key(Event event, String force) {
    return event.id() + " " + force;
  }

  private static void checkTeam(Actor actor) {
    if (!actor.has(Role.NPWS)) {
      throw InvitationRefused.notYours();
    }
  }
}
