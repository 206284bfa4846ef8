package uk.npws.alongside.events;

import java.util.EnumSet;
import java.util.Set;

/** Where an invitation stands, and what may follow. */
public enum InvitationState {
  /** Written and not sent: the force knows nothing of it. */
  DRAFT,
  /** With the force. */
  SENT,
  /** Somebody of the force has looked at it. */
  OPENED,
  /** The force takes all or some of the places. */
  ACCEPTED,
  /** The force takes none. */
  DECLINED,
  /** Nobody answered in time. */
  EXPIRED,
  /** NPWS took it back, or the event was called off. */
  WITHDRAWN;

  public Set<InvitationState> next() {
    return switch (this) {
      case DRAFT -> EnumSet.of(SENT, WITHDRAWN);
      case SENT -> EnumSet.of(SENT, OPENED, ACCEPTED, DECLINED, EXPIRED, WITHDRAWN);
      case OPENED -> EnumSet.of(SENT, ACCEPTED, DECLINED, EXPIRED, WITHDRAWN);
      case ACCEPTED -> EnumSet.of(ACCEPTED, DECLINED, WITHDRAWN);
      case DECLINED -> EnumSet.of(SENT, ACCEPTED, WITHDRAWN);
      case EXPIRED, WITHDRAWN -> EnumSet.of(SENT);
    };
  }

  /** Whether the force owes an answer. */
  public boolean unanswered() {
    return this == SENT || this == OPENED;
  }

  /** Whether the force may know of it. */
  public boolean known() {
    return this != DRAFT;
  }

  /** Whether the force may be invited once more. */
  public boolean over() {
    return this == DRAFT || this == DECLINED || this == EXPIRED || this == WITHDRAWN;
  }
}
