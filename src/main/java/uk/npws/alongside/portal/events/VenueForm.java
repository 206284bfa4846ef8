package uk.npws.alongside.portal.events;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.omnifaces.cdi.Param;
import uk.npws.alongside.events.EventRefused;
import uk.npws.alongside.events.Region;
import uk.npws.alongside.events.Venue;
import uk.npws.alongside.events.VenueDetails;
import uk.npws.alongside.events.Venues;
import uk.npws.alongside.portal.frame.CurrentActor;
import uk.npws.alongside.portal.frame.Notices;
import uk.npws.alongside.portal.frame.Typed;

/**
 * Adds a venue, or puts right what is said of one. When people would be written to, it first says
 * how many, and saves once the reader has agreed to that number.
 */
@Named
@RequestScoped
public class VenueForm {

  @Inject Venues venues;
  @Inject CurrentActor me;
  @Inject Notices notices;
  @Inject HttpServletRequest request;

  @Inject
  @Param(name = "venue")
  String id;

  @Inject @Param String back;

  private Venue venue;
  private VenueDraft draft;
  private String opened = "";
  private int agreed;
  private int audience;

  @PostConstruct
  void begin() {
    if (id == null) {
      draft = new VenueDraft();
    } else {
      venue = venues.find(me.actor(), known(id));
      draft = VenueDraft.of(venue.details());
      opened = mark(venue.details());
    }
  }

  private static UUID known(String id) {
    if (!id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
      throw EventRefused.venueMissing();
    }
    return UUID.fromString(id);
  }

  private static String mark(VenueDetails details) {
    return Integer.toHexString(details.hashCode());
  }

  public String save() {
    return venue == null ? add() : change();
  }

  private String add() {
    Venue added = venues.add(me.actor(), draft.details());
    if (fromEvent()) {
      Typed.fillIn(request, back, "plan:venue", added.id().toString());
    }
    notices.good(fromEvent() ? "venues.added-chosen" : "venues.added", added.nameAndTown());
    return getUp();
  }

  private String change() {
    VenueDetails details = draft.details();
    VenueDetails current = venue.details();
    if (!mark(current).equals(opened)) {
      throw EventRefused.venueChangedMeanwhile();
    }
    audience = venues.audience(me.actor(), venue.id(), details);
    if (isAsking()) {
      return null;
    }
    venues.change(me.actor(), venue.id(), current, details);
    notices.good(
        audience > 0 ? "venues.changed-told" : "venues.changed", details.nameAndTown(), audience);
    return getUp();
  }

  /** Whether the reader is to agree first that so many people are written to. */
  public boolean isAsking() {
    return audience != agreed && audience > 0;
  }

  public int getAudience() {
    return audience;
  }

  /** How many people the reader was told would be written to. */
  public int getAgreed() {
    return isAsking() ? audience : 0;
  }

  public void setAgreed(int number) {
    agreed = number;
  }

  /** Whether the reader came from the form of an event, with what was typed there set aside. */
  private boolean fromEvent() {
    return back != null && back.matches("/desk/events/(new|[a-z0-9-]{1,120}/edit)");
  }

  public String getUp() {
    return fromEvent() ? back : "/desk/venues";
  }

  /** What the link back says, by its key. */
  public String getUpLabel() {
    return fromEvent() ? "venues.back-to-event" : "venues.title";
  }

  public boolean isNew() {
    return venue == null;
  }

  public VenueDraft getDraft() {
    return draft;
  }

  public List<Region> getRegions() {
    return List.of(Region.values());
  }

  public String getOpened() {
    return opened;
  }

  public void setOpened(String opened) {
    this.opened = opened;
  }
}
