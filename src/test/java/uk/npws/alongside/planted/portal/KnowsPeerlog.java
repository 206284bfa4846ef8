package uk.npws.alongside.planted.portal;

import jakarta.persistence.EntityManager;

/** Planted: a page that knows the add-on and holds an entity manager. */
class KnowsPeerlog {
  uk.npws.alongside.planted.peerlog.Planted addOn;
  EntityManager entities;
}
