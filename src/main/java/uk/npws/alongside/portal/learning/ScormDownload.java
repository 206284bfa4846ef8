package uk.npws.alongside.portal.learning;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.npws.alongside.foundation.Refusal;
import uk.npws.alongside.learning.ScormExports;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.portal.frame.CurrentActor;
import uk.npws.alongside.portal.frame.RefusalTranslator;

/** A package for another learning system, at {@code /learning/{package}/scorm.zip}. */
@WebServlet("/learning/*")
public class ScormDownload extends HttpServlet {

  private static final Pattern PATH = Pattern.compile("/([a-z][a-z0-9-]{1,58})/scorm\\.zip");

  @Inject ScormExports exports;

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
      Actor actor, String packageId, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      ScormExports.ScormFile file = exports.file(actor, packageId);
      response.setContentType("application/zip");
      response.setHeader("Content-Disposition", "attachment; filename=\"" + file.name() + "\"");
      response.setContentLength(file.content().length);
      response.getOutputStream().write(file.content());
    } catch (Refusal refusal) {
      request.setAttribute(RefusalTranslator.REFUSAL, refusal);
      response.sendError(refusal.kind().status());
    }
  }
}
