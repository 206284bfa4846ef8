package uk.npws.alongside.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import uk.npws.alongside.foundation.Setting;
import uk.npws.alongside.people.PersonId;

/** Calendars to subscribe to: that of everybody, and one's own by {@link CalendarLinks}. */
@ApplicationScoped
@Transactional
public class CalendarFeeds {

  private static final int MOST_EVENTS = 1000;

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  @Inject Events events;
  @Inject CalendarLinks links;

  /** Coming events as the public list shows them, as iCalendar. */
  public String published(String name, EventFilter filter) {
    return CalendarFeed.published(
        about(name),
        events.searchAll(filter, MOST_EVENTS).stream()
            .flatMap(event -> event.sessions().stream())
            .map(session -> CalendarFeed.Entry.published(session, page(session.event())))
            .toList());
  }

  private static CalendarFeed.About about(String name) {
    return new CalendarFeed.About(name, URI.create("mailto:" + BookingLetters.team()));
  }

  private static URI page(Event event) {
    return URI.create(Setting.ADDRESS.value() + "/events/" + event.reference());
  }

  /**
   * The places that the owner of this secret has, with joining details, as iCalendar; empty when it
   * is nobody's, or not any more.
   */
  public Optional<String> own(String name, String secret) {
    return links.owner(secret).map(owner -> CalendarFeed.own(about(name), entries(owner)));
  }

  private List<CalendarFeed.Entry> entries(PersonId owner) {
    List<Booking> bookings =
        entities
            .createQuery(
                "select b from Booking b join fetch b.event e"
                    + " where b.person = :owner and b.state = :confirmed and e.status in :running"
                    + " order by e.starts desc, b.id",
                Booking.class)
            .setHint("eclipselink.left-join-fetch", "b.event.venue") // JPQL joins one step at most
            .setHint("eclipselink.batch", "b.event.sessions")
            .setHint("eclipselink.batch.type", "IN")
            .setParameter("owner", owner.value())
            .setParameter("confirmed", BookingState.CONFIRMED)
            .setParameter("running", Events.LISTED)
            .setMaxResults(200)
            .getResultList();
    return bookings.stream()
        .flatMap(
            booking ->
                booking.event().sessions().stream()
                    .map(session -> CalendarFeed.Entry.booked(booking, session, page(booking))))
        .toList();
  }

  private static URI page(Booking booking) {
    return URI.create(Setting.ADDRESS.value() + "/bookings/" + booking.reference());
  }
}
