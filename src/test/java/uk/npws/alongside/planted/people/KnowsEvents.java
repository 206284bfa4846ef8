package uk.npws.alongside.planted.people;

/** Planted: people knows a room above it. */
class KnowsEvents {
  uk.npws.alongside.planted.events.Planted above;
}
