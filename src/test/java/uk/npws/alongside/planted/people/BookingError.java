package uk.npws.alongside.planted.people;

import uk.npws.alongside.foundation.Refusal;

/** Planted: a refusal with the name of a fault. */
class BookingError extends Refusal {
  BookingError() {
    super(Kind.CONFLICT, "planted");
  }
}
