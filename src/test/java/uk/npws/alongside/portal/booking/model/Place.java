package uk.npws.alongside.portal.booking.model;

/** A booking as the model has it. */
final class Place {

  final Occasion occasion;
  final int person;

  State state;

  /** Of the queue; null when it does not wait. */
  Integer number;

  /** The booking on another date that it shall replace. */
  Place replaces;

  /** Those who want places with this one at the same moment; null when it comes alone. */
  Object party;

  /** It is one of those that the force has. */
  boolean ofForce;

  /** The time to answer the offer has passed. */
  boolean overdue;

  /** How many steps it has gone, the first with it. */
  int steps;

  /** Steps that no letter tells of: a number in the queue given up for the place of a colleague. */
  int silent;

  /** What the portal calls it. */
  String reference;

  Place(Occasion occasion, int person) {
    this.occasion = occasion;
    this.person = person;
  }

  @Override
  public String toString() {
    return reference + " of person " + person + " at " + occasion.name + " " + state;
  }
}
