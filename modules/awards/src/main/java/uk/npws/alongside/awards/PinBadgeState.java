package uk.npws.alongside.awards;

import java.util.Set;

/** The way of a pin badge from being owed to being worn. */
public enum PinBadgeState {
  /** Earned, and nothing has happened yet. */
  DUE,
  /** One in stock is set aside for it. */
  RESERVED,
  /** Ready for the post. */
  PACKED,
  /** Given by hand. */
  HANDED_OVER,
  POSTED,
  /** It came back. */
  RETURNED,
  /** It never arrived, or was lost later. */
  LOST,
  /** Lost, and another was sent. */
  REPLACED,
  /** The attendance was withdrawn before it was given. */
  NOT_OWED;

  /** What may follow. */
  public Set<PinBadgeState> next() {
    return switch (this) {
      case DUE -> Set.of(RESERVED, PACKED, HANDED_OVER, POSTED, NOT_OWED);
      case RESERVED -> Set.of(DUE, PACKED, HANDED_OVER, NOT_OWED);
      case PACKED -> Set.of(HANDED_OVER, POSTED, NOT_OWED);
      case HANDED_OVER -> Set.of(RETURNED, LOST);
      case POSTED -> Set.of(RETURNED, LOST);
      case LOST -> Set.of(REPLACED);
      case RETURNED, REPLACED, NOT_OWED -> Set.of();
    };
  }

  /** Whether the person still waits for it. */
  public boolean owed() {
    return this == DUE || this == RESERVED || this == PACKED;
  }
}
