package uk.npws.alongside.planted.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.PathParam;

/** Would answer everybody with what the first one asked for. */
@ApplicationScoped
class KeepsOneRequest {

  @PathParam("booking")
  String booking;
}
