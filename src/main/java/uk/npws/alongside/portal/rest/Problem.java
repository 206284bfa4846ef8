package uk.npws.alongside.portal.rest;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.Response;
import uk.npws.alongside.foundation.Refusal;

/** What went wrong, as RFC 9457 has it. */
final class Problem {

  private Problem() {}

  static Response of(int status, String title) {
    return answer(status, members(status, title).add("type", "about:blank"));
  }

  static Response of(Refusal refusal, String words) {
    JsonObjectBuilder members =
        members(refusal.kind().status(), words)
            .add("type", "urn:alongside:" + refusal.key())
            .add("key", refusal.key());
    if (refusal.field() != null) {
      members.add("field", refusal.field());
    }
    return answer(refusal.kind().status(), members);
  }

  private static JsonObjectBuilder members(int status, String title) {
    return Json.createObjectBuilder().add("status", status).add("title", title);
  }

  private static Response answer(int status, JsonObjectBuilder members) {
    Response.ResponseBuilder answer =
        Response.status(status)
            .type("application/problem+json")
            .encoding(null)
            .entity(members.build().toString());
    if (status == 503 || status == 429) {
      answer.header("Retry-After", "5");
    }
    return answer.build();
  }
}
