package uk.npws.alongside.events.enquiry;

import uk.npws.alongside.foundation.Refusal;

/** Why something could not be done with an enquiry. */
public class EnquiryRefused extends Refusal {

  private EnquiryRefused(Kind kind, String name, Object... facts) {
    super(kind, name, facts);
  }

  /** Enquiries are for the national team alone. */
  public static EnquiryRefused notYours() {
    return new EnquiryRefused(Kind.FORBIDDEN, "not-yours");
  }

  public static EnquiryRefused missing() {
    return new EnquiryRefused(Kind.MISSING, "missing");
  }

  /** The sender may be somebody else: nothing is answered or booked before it is let in. */
  public static EnquiryRefused heldBack() {
    return new EnquiryRefused(Kind.CONFLICT, "held-back");
  }

  public static EnquiryRefused nobodyChosen() {
    return new EnquiryRefused(Kind.INVALID, "nobody-chosen", "field", "person");
  }

  public static EnquiryRefused noEventChosen() {
    return new EnquiryRefused(Kind.INVALID, "no-event-chosen", "field", "event");
  }

  /** Nobody has this address. */
  public static EnquiryRefused addressUnknown() {
    return new EnquiryRefused(Kind.INVALID, "address-unknown", "field", "address");
  }

  public static EnquiryRefused answerMissing() {
    return new EnquiryRefused(Kind.INVALID, "answer-missing", "field", "answer");
  }
}
