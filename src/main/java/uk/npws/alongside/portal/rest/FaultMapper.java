package uk.npws.alongside.portal.rest;

import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.logging.Level;
import java.util.logging.Logger;
import uk.npws.alongside.foundation.Refusal;
import uk.npws.alongside.portal.frame.Words;

/** Everything that is no refusal by itself: requests that cannot be understood, and faults. */
@Provider
public class FaultMapper implements ExceptionMapper<Throwable> {

  private static final Logger LOG = Logger.getLogger(FaultMapper.class.getName());

  @Inject Words words;

  @Override
  public Response toResponse(Throwable fault) {
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof Refusal refusal) {
        return Problem.of(refusal, words.say(refusal));
      }
    }
    if (fault instanceof WebApplicationException known) {
      Response told = known.getResponse();
      return told.getStatus() < 400
          ? told
          : Problem.of(told.getStatus(), told.getStatusInfo().getReasonPhrase());
    }
    if (fault instanceof ProcessingException
        || fault instanceof JsonbException
        || fault instanceof JsonException) {
      return Problem.of(400, words.get("rest.not-json"));
    }
    LOG.log(Level.SEVERE, "a request to the programming interface failed", fault);
    return Problem.of(500, words.get("trouble.500.title"));
  }
}
