package uk.npws.alongside.planted.learning;

/** Planted: learning knows a room above it. */
class KnowsAwards {
  uk.npws.alongside.planted.awards.Planted above;
}
