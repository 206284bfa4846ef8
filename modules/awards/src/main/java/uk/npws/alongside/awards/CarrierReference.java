package uk.npws.alongside.awards;

/** What the carrier calls the parcel; empty when it went as a plain letter. */
public record CarrierReference(String value) {

  static final int LONGEST = 60;

  public static final CarrierReference NONE = new CarrierReference("");

  public CarrierReference {
    value = value == null ? "" : value.strip();
    if (value.length() > LONGEST) {
      throw PinBadgeRefused.referenceTooLong(LONGEST);
    }
  }
}
