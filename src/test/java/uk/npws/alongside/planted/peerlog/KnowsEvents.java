package uk.npws.alongside.planted.peerlog;

/** Planted: the add-on knows events, and events know the add-on: a cycle. */
class KnowsEvents {
  uk.npws.alongside.planted.events.Planted events;
}
