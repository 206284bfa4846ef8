package uk.npws.alongside.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.people.People;
import uk.npws.alongside.people.PersonCard;
import uk.npws.alongside.people.PersonId;
import uk.npws.alongside.people.Role;

/** Offers of further courses to read: one's own, and for NPWS all of them. */
@ApplicationScoped
@Transactional
public class OfferLists {

  /** How many a page shows. */
  public static final int PAGE = 50;

  private static final String BOOKED =
      "exists (select b.id from Booking b where b.person = o.person"
          + " and b.event.course.code = o.courseCode and b.state in :living)";

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  @Inject People people;

  /**
   * One offer.
   *
   * @param person null when erased
   * @param booking by which it was taken, or null
   */
  public record Line(CourseOffer offer, OfferState state, PersonCard person, Booking booking) {}

  /** The reader's own that still hold and were not taken, with their course. */
  public List<CourseOffer> mine(Actor actor) {
    if (!actor.signedIn()) {
      return List.of();
    }
    return entities
        .createQuery(
            "select o from CourseOffer o join fetch o.course where o.person = :me"
                + " and o.withdrawn is null and not "
                + BOOKED
                + " order by o.made",
            CourseOffer.class)
        .setParameter("me", actor.person().value())
        .setParameter("living", BookingState.living())
        .getResultList();
  }

  /** A page of those that stand so, newest first. */
  public List<Line> list(Actor actor, OfferState state, int from) {
    check(actor);
    List<CourseOffer> offers =
        fill(
                entities.createQuery(
                    "select o from CourseOffer o join fetch o.course where "
                        + condition(state)
                        + " order by o.made desc, o.id",
                    CourseOffer.class),
                state)
            .setFirstResult(Math.max(0, from))
            .setMaxResults(PAGE)
            .getResultList();
    List<PersonId> persons = offers.stream().map(CourseOffer::person).toList();
    Map<PersonId, PersonCard> cards = people.cards(persons);
    Map<String, Booking> bookings = bookings(offers, persons);
    return offers.stream()
        .map(
            offer -> {
              Booking booking = bookings.get(key(offer.person(), offer.course()));
              return new Line(
                  offer, offer.state(booking != null), cards.get(offer.person()), booking);
            })
        .toList();
  }

  private Map<String, Booking> bookings(List<CourseOffer> offers, List<PersonId> persons) {
    if (offers.isEmpty()) {
      return Map.of();
    }
    return entities
        .createQuery(
            "select b from Booking b join fetch b.event where b.person in :persons"
                + " and b.event.course in :courses and b.state in :living order by b.made",
            Booking.class)
        .setParameter("persons", persons.stream().map(PersonId::value).toList())
        .setParameter("courses", offers.stream().map(CourseOffer::course).distinct().toList())
        .setParameter("living", BookingState.living())
        .getResultStream()
        .collect(
            Collectors.toMap(
                booking -> key(booking.person(), booking.event().course()),
                booking -> booking,
                (one, later) -> later));
  }

  private static String key(PersonId person, Course course) {
    return person + " " + course.code();
  }

  /** How many stand so. */
  public Map<OfferState, Long> counts(Actor actor) {
    check(actor);
    var counts = new EnumMap<OfferState, Long>(OfferState.class);
    for (OfferState state : OfferState.values()) {
      counts.put(
          state,
          fill(
                  entities.createQuery(
                      "select count(o) from CourseOffer o where " + condition(state), Long.class),
                  state)
              .getSingleResult());
    }
    return counts;
  }

  private static String condition(OfferState state) {
    return switch (state) {
      case WITHDRAWN -> "o.withdrawn is not null";
      case TAKEN -> "o.withdrawn is null and " + BOOKED;
      case WAITING -> "o.withdrawn is null and o.told is null and not " + BOOKED;
      case OPEN -> "o.withdrawn is null and o.told is not null and not " + BOOKED;
    };
  }

  private static <Q extends Query> Q fill(Q query, OfferState state) {
    if (state != OfferState.WITHDRAWN) {
      query.setParameter("living", BookingState.living());
    }
    return query;
  }

  private static void check(Actor actor) {
    if (!actor.has(Role.NPWS)) {
      throw NominationRefused.decidingNotYours();
    }
  }
}
