package uk.npws.alongside.events;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import uk.npws.alongside.foundation.Ids;
import uk.npws.alongside.people.ForceId;

/**
 * The places of an event that one force has, one allocation a force and event. Life: reserved while
 * the force thinks about an invitation → held → released, and held again when NPWS gives more.
 *
 * <p>Places that nobody is named for are a number here and in {@link Capacity}, never bookings. A
 * named person who gives the place up before the release date gives it back to the force, which
 * names somebody else; after that date the place is everybody's. All verbs need the event's row
 * locked.
 */
@Entity
@Table(name = "allocation")
public class Allocation {

  @Id
  @Column(name = "id")
  private UUID id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "event")
  private Event event;

  @Column(name = "force_code")
  private String force;

  @Enumerated(EnumType.STRING)
  @Column(name = "state")
  private AllocationState state;

  @Column(name = "places")
  private int places;

  @Column(name = "named")
  private int named;

  @Column(name = "releases")
  private Instant releases;

  @Column(name = "changed")
  private Instant changed;

  protected Allocation() {}

  /** None yet. */
  Allocation(Event event, ForceId force, Instant now) {
    this.id = Ids.next();
    this.event = event;
    this.force = force.code();
    this.state = AllocationState.RELEASED;
    this.releases = now;
    this.changed = now;
  }

  /** Keeps so many places in all while the force thinks about it. */
  void reserve(int all, Instant until, Instant now) {
    become(AllocationState.RESERVED, all, until, now);
  }

  /** The force has so many places in all, and names people until then. */
  void hold(int all, Instant until, Instant now) {
    become(AllocationState.HELD, all, until, now);
  }

  private void become(AllocationState next, int all, Instant until, Instant now) {
    if (!now.isBefore(until) || until.isAfter(event.starts())) {
      throw AllocationRefused.releaseOutOfReach(event);
    }
    if (all < named) {
      throw AllocationRefused.namedAlready(named);
    }
    if (all - places > event.free()) {
      throw AllocationRefused.tooMany(event.free());
    }
    event.hold(all - places, now);
    places = all;
    releases = until;
    state = next;
    changed = now;
  }

  /** What nobody is named for goes back to everybody. */
  void release(Instant now) {
    event.hold(-unnamed(), now);
    places = named;
    state = AllocationState.RELEASED;
    changed = now;
  }

  /** One of the places gets a name: called by the booking that takes it. */
  void name(Instant now) {
    if (!open(now)) {
      throw AllocationRefused.released(event);
    }
    if (state == AllocationState.RESERVED) {
      throw AllocationRefused.notAnswered();
    }
    if (unnamed() == 0) {
      throw AllocationRefused.allNamed(event);
    }
    event.hold(-1, now);
    named++;
    changed = now;
  }

  /** A colleague comes on a place that has a name: whatever the date, it stays the force's. */
  void rename(Instant now) {
    if (open(now)) {
      event.hold(-1, now); // the first person's step has just given it back
    } else {
      places++;
    }
    named++;
    changed = now;
  }

  /** Whoever was named gave the place up: the force's again, or everybody's. */
  void giveBack(Instant now) {
    named--;
    if (open(now) && event.status().running()) {
      event.hold(1, now);
    } else {
      places--;
    }
    changed = now;
  }

  /** Whether places are still kept: neither released nor past the date, which the clock may see. */
  public boolean open(Instant now) {
    return state.keeps() && now.isBefore(releases) && now.isBefore(event.starts());
  }

  /** Whether the clock owes a release. */
  boolean over(Instant now) {
    return state.keeps() && !open(now);
  }

  /** Whether somebody can be named for one of the places now. */
  public boolean nameable(Instant now) {
    return state == AllocationState.HELD && open(now) && unnamed() > 0 && event.status().running();
  }

  public UUID id() {
    return id;
  }

  public Event event() {
    return event;
  }

  public ForceId force() {
    return new ForceId(force);
  }

  public AllocationState state() {
    return state;
  }

  /** All that the force has, named or not. */
  public int places() {
    return places;
  }

  public int named() {
    return named;
  }

  /** Kept, and nobody named. */
  public int unnamed() {
    return places - named;
  }

  /** When places without a name go back to everybody. */
  public Instant releases() {
    return releases;
  }

  public Instant changed() {
    return changed;
  }
}
