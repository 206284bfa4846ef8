package uk.npws.alongside.portal.events;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.omnifaces.cdi.Param;
import uk.npws.alongside.events.BookingLists;
import uk.npws.alongside.events.Event;
import uk.npws.alongside.events.EventDesk;
import uk.npws.alongside.events.EventSession;
import uk.npws.alongside.events.EventStatus;
import uk.npws.alongside.events.Events;
import uk.npws.alongside.events.Relocations;
import uk.npws.alongside.events.TrainerClashes;
import uk.npws.alongside.people.People;
import uk.npws.alongside.people.PersonCard;
import uk.npws.alongside.portal.frame.CurrentActor;
import uk.npws.alongside.portal.frame.Notices;

/** One event at the national team's desk, with its people; publishing, closing, calling off. */
@Named
@RequestScoped
public class EventsDesk {

  @Inject EventDesk desk;
  @Inject Events events;
  @Inject BookingLists bookings;
  @Inject TrainerClashes trainerClashes;
  @Inject Relocations relocations;
  @Inject People people;
  @Inject Clock clock;
  @Inject CurrentActor me;
  @Inject Notices notices;

  @Inject
  @Param(name = "event")
  String reference;

  private Event event;
  private List<BookingLists.Line> roster;
  private String trainers;
  private List<TrainerClashes.Clash> clashes;
  private String why;

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

  /** The first sitting that has begun and whose register is still open, or null. */
  public EventSession getDue() {
    return getEvent().status().running()
        ? getEvent().sessions().stream()
            .filter(one -> !one.registerClosed() && !one.starts().isAfter(clock.instant()))
            .findFirst()
            .orElse(null)
        : null;
  }

  /** Those who give it, by name. */
  public String getTrainers() {
    if (trainers == null) {
      trainers =
          people.cards(getEvent().trainers()).values().stream()
              .map(PersonCard::name)
              .sorted()
              .collect(Collectors.joining(", "));
    }
    return trainers;
  }

  /** How many people hold a place, for the question before calling off. */
  public int getPlaced() {
    return getEvent().placesTaken() - getEvent().held();
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
    desk.cancel(me.actor(), getEvent().eventId(), why);
    return done("events.desk.cancelled");
  }

  public String goAhead() {
    desk.goAhead(me.actor(), getEvent().eventId());
    return done("events.desk.goes-ahead");
  }

  /** Whether somebody has to decide now if it is held. */
  public boolean isToBeDecided() {
    return getEvent().toBeDecided(clock.instant());
  }

  /** Trainers who have another event at the same time. */
  public List<TrainerClashes.Clash> getClashes() {
    if (clashes == null) {
      boolean standing = getEvent().status() == EventStatus.DRAFT || getEvent().status().running();
      clashes = standing ? trainerClashes.of(me.actor(), getEvent(), getEvent().plan()) : List.of();
    }
    return clashes;
  }

  /** Whether people were brought from here to another date. */
  public boolean isMovedFrom() {
    return relocations.anyMoved(me.actor(), getEvent());
  }

  public String getWhy() {
    return why;
  }

  public void setWhy(String text) {
    why = text;
  }

  private String done(String key) {
    notices.good(key, getEvent().title());
    return "/desk/events/" + getEvent().reference();
  }
}
