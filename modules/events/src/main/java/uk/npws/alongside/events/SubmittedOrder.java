package uk.npws.alongside.events;

import uk.npws.alongside.people.Actor;
import uk.npws.alongside.people.PersonId;

/**
 * An order as it came to a door.
 *
 * @param actor who sends it
 * @param key of the submission, or null
 */
record SubmittedOrder(Actor actor, BookingOrder order, String key) {

  PersonId person() {
    return order.person();
  }

  PersonId booker() {
    return order.booker();
  }

  Submission.Key submission() {
    return new Submission.Key(booker().value(), key);
  }
}
