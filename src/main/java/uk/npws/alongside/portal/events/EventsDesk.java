package uk.npws.alongside.portal.events;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import uk.npws.alongside.events.BookingLists;
import uk.npws.alongside.events.Event;
import uk.npws.alongside.events.EventDesk;
import uk.npws.alongside.events.Events;
import uk.npws.alongside.portal.frame.CurrentActor;
import uk.npws.alongside.portal.frame.Notices;

/**
 * The national team's desk of events: the list, one event with its people, and publishing, closing
 * and calling off.
 */
@Named
@RequestScoped
public class EventsDesk {

  @Inject EventDesk desk;
  @Inject Events events;
  @Inject BookingLists bookings;
  @Inject CurrentActor me;
  @Inject Notices notices;

  @Inject
  @Param(name = "event")
  String reference;

  @Inject @Param String past;
  @Inject @Param Integer from;

  private List<Event> list;
  private Event event;
  private List<BookingLists.Line> roster;

  public boolean isHeld() {
    return "yes".equals(past);
  }

  public List<Event> getList() {
    if (list == null) {
      list = desk.list(me.actor(), isHeld(), start());
    }
    return list;
  }

  private int start() {
    return from == null ? 0 : Math.max(0, Math.min(from, 5000));
  }

  public String getOlder() {
    return getList().size() == Events.PAGE ? address(start() + Events.PAGE) : "";
  }

  public String getNewer() {
    return start() > 0 ? address(Math.max(0, start() - Events.PAGE)) : "";
  }

  private String address(int at) {
    return "/desk/events?from=" + at + (isHeld() ? "&past=yes" : "");
  }

  public Event getEvent() {
    if (event == null) {
      event = events.find(me.actor(), reference);
    }
    return event;
  }

  public List<BookingLists.Line> getRoster() {
    if (roster == null) {
      roster = bookings.roster(me.actor(), getEvent());
    }
    return roster;
  }

  /** How many people hold a place, for the question before calling off. */
  public int getPlaced() {
    return getEvent().placesTaken();
  }

  public String publish() {
    desk.publish(me.actor(), getEvent().eventId());
    return done("events.desk.published");
  }

  public String close() {
    desk.close(me.actor(), getEvent().eventId());
    return done("events.desk.closed");
  }

  public String cancel() {
    desk.cancel(me.actor(), getEvent().eventId());
    return done("events.desk.cancelled");
  }

  private String done(String key) {
    notices.good(key, getEvent().title());
    return "/desk/events/" + getEvent().reference();
  }
}
