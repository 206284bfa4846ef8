package uk.npws.alongside.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.npws.alongside.foundation.When;
import uk.npws.alongside.people.Force;
import uk.npws.alongside.people.ForceId;
import uk.npws.alongside.people.People;
import uk.npws.alongside.people.PersonCard;
import uk.npws.alongside.people.PersonId;

/**
 * What happened to the bookings of each force, read for all forces at once; a line stands under the
 * force of the person who comes, and nowhere else.
 */
@ApplicationScoped
@Transactional
class DigestNews {

  private static final Duration A_WEEK = Duration.ofDays(7);
  private static final Duration AHEAD = Duration.ofDays(28);

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  @Inject People people;

  /** A booking and the force of the person. */
  private record Line(ForceId force, BookingState state, String text) {}

  /** For each of these forces what there is; forces without anything are left out. */
  Map<ForceId, Digest> of(Collection<Force> forces, Instant now) {
    List<Line> open = lines(open(now), this::undecided);
    List<Line> coming = lines(coming(now), DigestNews::comes);
    List<Line> ended = lines(changed(BookingState.CANCELLED, now), DigestNews::comes);
    ended.addAll(lines(changed(BookingState.SUPERSEDED, now), DigestNews::comes));
    List<Line> over = lines(registered(now), DigestNews::comes);
    List<Allocation> held = held(now);
    return forces.stream()
        .collect(
            Collectors.toMap(
                Force::id,
                force ->
                    new Digest(force.name())
                        .say("Places to name people for", unnamed(force, held))
                        .say("For you to decide", of(force, open, BookingState.REQUESTED))
                        .say(
                            "Places kept, waiting for a yes", of(force, open, BookingState.OFFERED))
                        .say("On a waiting list", of(force, open, BookingState.WAITLISTED))
                        .say(
                            "Coming in the next four weeks",
                            of(force, coming, BookingState.CONFIRMED))
                        .say("Given up in the last week", of(force, ended, BookingState.CANCELLED))
                        .say(
                            "Changed to another person or date",
                            of(force, ended, BookingState.SUPERSEDED))
                        .say("Attended", of(force, over, BookingState.ATTENDED))
                        .say("Attended in part", of(force, over, BookingState.PARTLY_ATTENDED))
                        .say(
                            "Had a place and were not there",
                            of(force, over, BookingState.NO_SHOW))))
        .entrySet()
        .stream()
        .filter(entry -> !entry.getValue().empty())
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static List<String> unnamed(Force force, List<Allocation> held) {
    return held.stream()
        .filter(allocation -> allocation.force().equals(force.id()))
        .map(
            allocation ->
                allocation.unnamed()
                    + (allocation.unnamed() == 1 ? " place: " : " places: ")
                    + allocation.event().title()
                    + ", "
                    + allocation.event().days()
                    + ", by "
                    + When.moment(allocation.releases()))
        .toList();
  }

  /** Places that forces have and nobody is named for. */
  private List<Allocation> held(Instant now) {
    return entities
        .createQuery(
            "select a from Allocation a join fetch a.event where a.state = :held"
                + " and a.places > a.named and a.releases > :now order by a.releases",
            Allocation.class)
        .setParameter("held", AllocationState.HELD)
        .setParameter("now", now)
        .getResultList();
  }

  private static List<String> of(Force force, List<Line> lines, BookingState state) {
    return lines.stream()
        .filter(line -> line.state() == state && line.force().equals(force.id()))
        .map(Line::text)
        .toList();
  }

  private List<Line> lines(List<Booking> bookings, Function<Booking, String> more) {
    Map<PersonId, PersonCard> cards =
        people.cards(bookings.stream().map(Booking::person).collect(Collectors.toSet()));
    return bookings.stream()
        .filter(booking -> cards.containsKey(booking.person()))
        .filter(booking -> cards.get(booking.person()).force() != null)
        .map(
            booking ->
                new Line(
                    cards.get(booking.person()).force(),
                    booking.state(),
                    cards.get(booking.person()).name() + ": " + more.apply(booking)))
        .collect(Collectors.toCollection(java.util.ArrayList::new));
  }

  private static String comes(Booking booking) {
    return booking.event().title() + ", " + booking.event().days();
  }

  private String undecided(Booking booking) {
    return booking.state() == BookingState.OFFERED
        ? comes(booking) + ", kept until " + When.moment(booking.offeredUntil())
        : comes(booking);
  }

  private List<Booking> open(Instant now) {
    return entities
        .createQuery(
            "select b from Booking b join fetch b.event e where b.state in :open"
                + " and e.starts > :now order by e.starts, b.made",
            Booking.class)
        .setParameter("open", BookingState.stillOpen())
        .setParameter("now", now)
        .getResultList();
  }

  private List<Booking> coming(Instant now) {
    return entities
        .createQuery(
            "select b from Booking b join fetch b.event e where b.state = :confirmed"
                + " and e.starts > :now and e.starts < :until order by e.starts, b.made",
            Booking.class)
        .setParameter("confirmed", BookingState.CONFIRMED)
        .setParameter("now", now)
        .setParameter("until", now.plus(AHEAD))
        .getResultList();
  }

  private List<Booking> changed(BookingState to, Instant now) {
    return entities
        .createQuery(
            "select distinct b from BookingTransition t join t.booking b join fetch b.event e"
                + " where t.to = :to and t.at > :since and b.state = :to order by e.starts",
            Booking.class)
        .setParameter("to", to)
        .setParameter("since", now.minus(A_WEEK))
        .getResultList();
  }

  private List<Booking> registered(Instant now) {
    return entities
        .createQuery(
            "select b from Booking b join fetch b.event e where b.state in :registered"
                + " and e.ends > :since and e.ends <= :now order by e.starts, b.made",
            Booking.class)
        .setParameter(
            "registered",
            Set.of(BookingState.ATTENDED, BookingState.PARTLY_ATTENDED, BookingState.NO_SHOW))
        .setParameter("since", now.minus(A_WEEK))
        .setParameter("now", now)
        .getResultList();
  }
}
