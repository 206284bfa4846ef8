package uk.npws.alongside.people.account;

import uk.npws.alongside.foundation.Refusal;

/** A link from a letter that no longer works. */
public class TicketRefused extends Refusal {

  private TicketRefused(String name) {
    super(Kind.CONFLICT, name);
  }

  /** Unknown, used, expired or meant for something else: one answer. */
  public static TicketRefused spent() {
    return new TicketRefused("spent");
  }
}
