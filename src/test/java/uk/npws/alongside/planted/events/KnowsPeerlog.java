package uk.npws.alongside.planted.events;

import jakarta.faces.context.FacesContext;

/** Planted: a room that knows the add-on, and Faces. */
class KnowsPeerlog {
  uk.npws.alongside.planted.peerlog.Planted addOn;
  FacesContext faces;
}
