package uk.npws.alongside.portal.booking;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.omnifaces.cdi.Param;
import uk.npws.alongside.events.Booking;
import uk.npws.alongside.events.BookingLists;
import uk.npws.alongside.events.BookingOrder;
import uk.npws.alongside.events.BookingState;
import uk.npws.alongside.events.Bookings;
import uk.npws.alongside.events.Event;
import uk.npws.alongside.events.EventFilter;
import uk.npws.alongside.events.EventId;
import uk.npws.alongside.events.EventRefused;
import uk.npws.alongside.events.Events;
import uk.npws.alongside.events.Prospects;
import uk.npws.alongside.portal.events.Shown;
import uk.npws.alongside.portal.frame.CurrentActor;
import uk.npws.alongside.portal.frame.Notices;
import uk.npws.alongside.portal.frame.Words;

/** Another date of the same course for somebody who has a place. */
@Named
@RequestScoped
public class MovePage {

  @Inject BookingLists lists;
  @Inject Bookings bookings;
  @Inject Events events;
  @Inject Prospects prospects;
  @Inject CurrentActor me;
  @Inject Notices notices;
  @Inject Words words;
  @Inject Shown shown;

  @Inject
  @Param(name = "booking")
  String reference;

  private BookingLists.Story story;
  private List<Event> dates;
  private String to;
  private String key = UUID.randomUUID().toString();

  @PostConstruct
  void find() {
    story = lists.find(me.actor(), reference);
  }

  /** Whether the place can be left now. */
  public boolean isPossible() {
    return story.cancellable() && story.booking().state() == BookingState.CONFIRMED;
  }

  /** Dates of the course that can be booked now, soonest first. */
  public List<Event> getDates() {
    if (dates == null) {
      Event now = story.booking().event();
      dates =
          events.search(new EventFilter(now.course().code(), null, null, false, null)).stream()
              .filter(event -> !event.id().equals(now.id()))
              .filter(event -> prospects.of(event).objection().isEmpty())
              .toList();
    }
    return dates;
  }

  /** {@code Tuesday 2 March 2027, Eastfield House, Leeds: 4 places left}. */
  public String label(Event event) {
    return event.days() + ", " + event.place() + ": " + shown.state(event);
  }

  /** Moves; the old place is kept where the new one is not certain yet. */
  public String move() {
    EventId target =
        getDates().stream()
            .filter(event -> event.id().toString().equals(to))
            .findFirst()
            .map(Event::eventId)
            .orElseThrow(() -> EventRefused.unknown("to"));
    Booking next =
        bookings.move(
            me.actor(), story.booking().bookingId(), target, order().orWaiting(true), key);
    notices.good(
        next.state() == BookingState.CONFIRMED ? "booking.moved" : "booking.moving",
        story.attendee().name());
    return "/bookings/" + next.reference();
  }

  private BookingOrder order() {
    return me.actor().is(story.booking().person())
        ? BookingOrder.forOneself(story.booking().person())
        : BookingOrder.forSomebody(story.booking().person(), me.actor().person());
  }

  public BookingLists.Story getStory() {
    return story;
  }

  public String getTo() {
    return to;
  }

  public void setTo(String event) {
    to = event;
  }

  public String getKey() {
    return key;
  }

  public void setKey(String sent) {
    key = sent;
  }
}
