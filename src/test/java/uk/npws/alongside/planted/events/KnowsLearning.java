package uk.npws.alongside.planted.events;

/** Planted: events knows a room above it. */
class KnowsLearning {
  uk.npws.alongside.planted.learning.Planted above;
}
