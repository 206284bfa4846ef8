package uk.npws.alongside.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.people.ForceId;
import uk.npws.alongside.people.Grant;
import uk.npws.alongside.people.People;
import uk.npws.alongside.people.PersonCard;
import uk.npws.alongside.people.PersonId;
import uk.npws.alongside.people.Role;

/** Nominations to read: one's own to answer, those of a force, and one with its people. */
@ApplicationScoped
@Transactional
public class NominationLists {

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  @Inject People people;
  @Inject ForceAccess access;
  @Inject Clock clock;

  /**
   * One nomination with its people.
   *
   * @param mine whether the reader is the nominee
   * @param answerable whether the reader can answer now
   * @param forForce whether the reader acts for the force
   */
  public record Story(
      Nomination nomination,
      PersonCard nominee,
      PersonCard nominator,
      boolean mine,
      boolean answerable,
      boolean forForce) {

    /** Whether the reader can take it back now. */
    public boolean retractable() {
      return forForce && nomination.state().open();
    }
  }

  /**
   * One nominee of a force.
   *
   * @param place in the force's order, from 1; 0 when out of it
   * @param of how many are in that order
   */
  public record Line(
      Nomination nomination,
      PersonCard person,
      int place,
      int of,
      boolean canRise,
      boolean canFall) {}

  /**
   * An event that asks for nominations.
   *
   * @param forward how many the reader's forces put forward
   * @param yes how many of them said yes, decided or not
   * @param selected how many of them have a place
   */
  public record Asking(Event event, long forward, long yes, long selected) {}

  /** For the nominee, the coordinators of the force and NPWS; for anybody else there is none. */
  public Story find(Actor actor, UUID id) {
    Nomination nomination = entities.find(Nomination.class, id);
    boolean mine = nomination != null && actor.is(nomination.person());
    boolean forForce = nomination != null && actor.has(Role.COORDINATOR, nomination.force());
    if (nomination == null || !(mine || forForce || actor.has(Role.NPWS))) {
      throw NominationRefused.missing();
    }
    nomination.event().sessions();
    Map<PersonId, PersonCard> cards =
        people.cards(new HashSet<>(List.of(nomination.person(), nomination.nominatedBy())));
    PersonCard nominee =
        Optional.ofNullable(cards.get(nomination.person())).orElseThrow(NominationRefused::missing);
    return new Story(
        nomination,
        nominee,
        cards.getOrDefault(nomination.nominatedBy(), nominee),
        mine,
        mine && nomination.answerable(clock.instant()),
        forForce);
  }

  /** What the reader has been asked and can still answer, first the most urgent. */
  public List<Nomination> toAnswer(Actor actor) {
    return entities
        .createQuery(
            "select n from Nomination n join fetch n.event where n.person = :me"
                + " and n.state = :proposed and n.answerBy > :now and n.event.status = :published"
                + " order by n.answerBy",
            Nomination.class)
        .setParameter("me", actor.person().value())
        .setParameter("proposed", NominationState.PROPOSED)
        .setParameter("now", clock.instant())
        .setParameter("published", EventStatus.PUBLISHED)
        .getResultList();
  }

  /** The nominees of the reader's forces for this event: in order, then those out of it. */
  public List<Line> ofForce(Actor actor, Event event) {
    Set<String> forces = forces(actor);
    List<Nomination> all =
        entities
            .createQuery(
                "select n from Nomination n left join fetch n.booking"
                    + " where n.event = :event and n.force in :forces",
                Nomination.class)
            .setParameter("event", event)
            .setParameter("forces", forces)
            .getResultList();
    return lines(all, people.cards(all.stream().map(Nomination::person).toList()));
  }

  static List<Line> lines(List<Nomination> all, Map<PersonId, PersonCard> cards) {
    return all.stream().collect(Collectors.groupingBy(Nomination::force)).entrySet().stream()
        .sorted(Comparator.comparing(entry -> entry.getKey().code()))
        .flatMap(entry -> ofOneForce(entry.getValue(), cards).stream())
        .toList();
  }

  private static List<Line> ofOneForce(List<Nomination> all, Map<PersonId, PersonCard> cards) {
    var ranking = new Ranking(all);
    return all.stream()
        .filter(one -> cards.containsKey(one.person()))
        .map(
            one ->
                new Line(
                    one,
                    cards.get(one.person()),
                    ranking.of(one),
                    ranking.size(),
                    ranking.canRise(one),
                    ranking.canFall(one)))
        .sorted(
            Comparator.comparing((Line line) -> line.place() == 0)
                .thenComparing(Line::place)
                .thenComparing(line -> line.nomination().made()))
        .toList();
  }

  /** What the force wrote about this person for this event before, or for another one. */
  public Optional<Merits> saidBefore(Actor actor, PersonId person) {
    return entities
        .createQuery(
            "select n from Nomination n where n.person = :person and n.force in :forces"
                + " order by n.made desc",
            Nomination.class)
        .setParameter("person", person.value())
        .setParameter("forces", forces(actor))
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(Nomination::merits);
  }

  /** Events to come that ask for nominations, with what the reader's forces did, soonest first. */
  public List<Asking> asking(Actor actor) {
    Set<String> forces = forces(actor);
    List<Event> events =
        entities
            .createQuery(
                "select e from Event e join fetch e.course left join fetch e.venue"
                    + " where e.approval = true and e.status in :listed and e.ends > :now"
                    + " order by e.starts, e.id",
                Event.class)
            .setParameter("listed", Events.LISTED)
            .setParameter("now", clock.instant())
            .setMaxResults(Events.PAGE)
            .getResultList();
    Map<UUID, List<Nomination>> ours =
        events.isEmpty()
            ? Map.of()
            : entities
                .createQuery(
                    "select n from Nomination n left join fetch n.booking"
                        + " where n.event in :events and n.force in :forces",
                    Nomination.class)
                .setParameter("events", events)
                .setParameter("forces", forces)
                .getResultStream()
                .collect(Collectors.groupingBy(one -> one.event().id()));
    return events.stream()
        .map(event -> asking(event, ours.getOrDefault(event.id(), List.of())))
        .toList();
  }

  private static Asking asking(Event event, List<Nomination> ours) {
    return new Asking(
        event,
        ours.stream().filter(one -> one.state().ranked()).count(),
        ours.stream().filter(one -> one.booking() != null && one.state().ranked()).count(),
        ours.stream().filter(one -> one.state() == NominationState.SELECTED).count());
  }

  /** Why the reader cannot nominate for this event now; empty: it can be done. */
  public Optional<BookingRefused> objection(Actor actor, Event event) {
    boolean invited =
        event.byInvitation()
            && forces(actor).stream().anyMatch(code -> access.invited(event, new ForceId(code)));
    var anybody = new BookingPolicy.Applicant(null, true, false, "", invited);
    return BookingPolicy.objection(BookingPolicy.FOR_ANYBODY, event, anybody, clock.instant());
  }

  private static Set<String> forces(Actor actor) {
    Set<String> forces =
        actor.grants().stream()
            .filter(grant -> grant.role() == Role.COORDINATOR)
            .map(Grant::force)
            .map(ForceId::code)
            .collect(Collectors.toSet());
    if (forces.isEmpty()) {
      throw NominationRefused.notYours();
    }
    return forces;
  }
}
