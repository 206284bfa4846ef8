package uk.npws.alongside.portal.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import uk.npws.alongside.foundation.Refusal;
import uk.npws.alongside.portal.frame.Words;

/** The one translator of refusals for programs: status by kind, words by key. */
@Provider
public class RefusalMapper implements ExceptionMapper<Refusal> {

  @Inject Words words;

  @Override
  public Response toResponse(Refusal refusal) {
    return Problem.of(refusal, words.say(refusal));
  }
}
