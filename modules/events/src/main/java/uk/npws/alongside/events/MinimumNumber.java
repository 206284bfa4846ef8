package uk.npws.alongside.events;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import uk.npws.alongside.people.PersonId;

/**
 * How many must have a place for an event to be held, and when that is decided. When the day has
 * come and fewer have one, the team is asked once; it says that the event is held all the same, or
 * calls it off or moves it. The portal never does so by itself.
 */
@Embeddable
public class MinimumNumber {

  @Column(name = "minimum")
  private int people;

  @Column(name = "decide_by")
  private Instant decideBy;

  @Column(name = "decide_asked")
  private Instant asked;

  @Column(name = "decided")
  private Instant decided;

  @Column(name = "decided_by")
  private UUID decidedBy;

  protected MinimumNumber() {}

  static MinimumNumber none() {
    return new MinimumNumber();
  }

  /** Another number or day is another question: what was decided on the old one falls. */
  void plan(int newPeople, Instant newDecideBy) {
    Instant day = newPeople == 0 ? null : newDecideBy;
    if (newPeople == people && Objects.equals(day, decideBy)) {
      return;
    }
    people = newPeople;
    decideBy = day;
    asked = null;
    decided = null;
    decidedBy = null;
  }

  /** The owner was written to. */
  void ask(Instant now) {
    asked = now;
  }

  /** It is held, however many come. */
  void goAhead(PersonId by, Instant now) {
    decided = now;
    decidedBy = by == null ? null : by.value();
  }

  /** Whether somebody has to decide, with so many who have a place. */
  boolean due(int taken, Instant now) {
    return people > 0 && taken < people && decided == null && !now.isBefore(decideBy);
  }

  boolean asked() {
    return asked != null;
  }

  /** 0: it is held whoever comes. */
  public int people() {
    return people;
  }

  /** When it is decided; null where there is no minimum. */
  public Instant decideBy() {
    return decideBy;
  }

  /** When it was decided that it is held all the same, or null. */
  public Instant decided() {
    return decided;
  }
}
