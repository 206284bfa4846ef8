package uk.npws.alongside.events;

import java.util.EnumSet;
import java.util.Set;

/** Where an event stands. */
public enum EventStatus {
  /** Being prepared; nobody outside NPWS sees it. */
  DRAFT,
  /** On the public list; bookable inside its window. */
  PUBLISHED,
  /** On the public list; takes no further bookings. */
  CLOSED,
  /** Will not take place. */
  CANCELLED,
  /** Took place, and every register is closed. */
  COMPLETED;

  public Set<EventStatus> next() {
    return switch (this) {
      case DRAFT -> EnumSet.of(PUBLISHED, CANCELLED);
      case PUBLISHED -> EnumSet.of(CLOSED, CANCELLED, COMPLETED);
      case CLOSED -> EnumSet.of(PUBLISHED, CANCELLED, COMPLETED);
      case CANCELLED, COMPLETED -> EnumSet.noneOf(EventStatus.class);
    };
  }

  /** Whether everybody may read about it. */
  public boolean open() {
    return this != DRAFT;
  }

  /** Whether people still hold places in it. */
  public boolean running() {
    return this == PUBLISHED || this == CLOSED;
  }
}
