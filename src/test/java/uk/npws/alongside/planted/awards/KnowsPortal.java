package uk.npws.alongside.planted.awards;

/** Planted: awards knows a room above it. */
class KnowsPortal {
  uk.npws.alongside.planted.portal.Planted above;
}
