package uk.npws.alongside.planted.foundation;

/** Planted: foundation knows a room above it. */
class KnowsPeople {
  uk.npws.alongside.planted.people.Planted above;
}
