package uk.npws.alongside.portal.learning;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.npws.alongside.foundation.Refusal;
import uk.npws.alongside.learning.suggestion.Suggestions;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.portal.frame.CurrentActor;
import uk.npws.alongside.portal.frame.RefusalTranslator;

/** The patch of an approved suggestion, at {@code /desk/learning-patches/{id}.patch}. */
@WebServlet("/desk/learning-patches/*")
public class PatchDownload extends HttpServlet {

  private static final Pattern PATH =
      Pattern.compile("/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\.patch");

  @Inject Suggestions suggestions;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Matcher path = PATH.matcher(String.valueOf(request.getPathInfo()));
    Actor actor = CurrentActor.of(request);
    if (!path.matches()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else if (!actor.signedIn()) {
      String back = URLEncoder.encode(request.getRequestURI(), StandardCharsets.UTF_8);
      response.sendRedirect("/sign-in?to=" + back);
    } else {
      send(actor, path.group(1), request, response);
    }
  }

  private void send(
      Actor actor, String id, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      byte[] patch = suggestions.patch(actor, UUID.fromString(id)).getBytes(StandardCharsets.UTF_8);
      response.setContentType("text/x-patch; charset=utf-8");
      response.setHeader(
          "Content-Disposition", "attachment; filename=\"suggestion-" + id + ".patch\"");
      response.setContentLength(patch.length);
      response.getOutputStream().write(patch);
    } catch (Refusal refusal) {
      request.setAttribute(RefusalTranslator.REFUSAL, refusal);
      response.sendError(refusal.kind().status());
    }
  }
}
