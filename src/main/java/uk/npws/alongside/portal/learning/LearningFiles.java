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
import uk.npws.alongside.learning.LearningRefused;
import uk.npws.alongside.learning.Library;
import uk.npws.alongside.learning.ScormExports;
import uk.npws.alongside.learning.content.Page;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.portal.frame.CurrentActor;
import uk.npws.alongside.portal.frame.RefusalTranslator;

/**
 * What is downloaded of a package: its edition at {@code /learning/{package}/edition.pdf}, its
 * sheets at {@code /learning/{package}/tools/{tool}.pdf}, and all of it for another learning system
 * at {@code /learning/{package}/scorm.zip}. What a device keeps beside a page is at {@code
 * /learning/{package}/{page}/feedback.json}. Pages are led elsewhere before.
 */
@WebServlet("/learning/*")
public class LearningFiles extends HttpServlet {

  private static final String PDF = "application/pdf";
  private static final Pattern EDITION = Pattern.compile("/([a-z0-9-]{1,60})/edition[.]pdf");
  private static final Pattern TOOL =
      Pattern.compile("/([a-z0-9-]{1,60})/tools/([a-z0-9-]{1,60})[.]pdf");

  private static final Pattern SCORM = Pattern.compile("/([a-z0-9-]{1,60})/scorm[.]zip");

  private static final Pattern FEEDBACK =
      Pattern.compile("/([a-z0-9-]{1,60})/([a-z0-9-]{1,60})/feedback[.]json");

  @Inject LearningPapers papers;
  @Inject Library library;
  @Inject ScormExports exports;

  /** A file, what it is, and how it is called where it is kept. */
  private record Named(String name, String type, byte[] file) {}

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Actor actor = CurrentActor.of(request);
    if (!actor.signedIn()) {
      String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
      String back = URLEncoder.encode(request.getRequestURI() + query, StandardCharsets.UTF_8);
      response.sendRedirect("/sign-in?to=" + back);
      return;
    }
    try {
      send(asked(actor, request), response);
    } catch (Refusal refusal) {
      request.setAttribute(RefusalTranslator.REFUSAL, refusal);
      response.sendError(refusal.kind().status());
    }
  }

  private Named asked(Actor actor, HttpServletRequest request) {
    String path = String.valueOf(request.getPathInfo());
    Matcher edition = EDITION.matcher(path);
    if (edition.matches()) {
      String wanted = request.getParameter("edition");
      byte[] file = papers.edition(actor, edition.group(1), wanted);
      String readers = "facilitator".equals(wanted) ? "-facilitator" : "";
      return new Named(edition.group(1) + readers + ".pdf", PDF, file);
    }
    Matcher tool = TOOL.matcher(path);
    if (tool.matches()) {
      return new Named(
          tool.group(2) + ".pdf", PDF, papers.tool(actor, tool.group(1), tool.group(2)));
    }
    Matcher scorm = SCORM.matcher(path);
    if (scorm.matches()) {
      ScormExports.ScormFile file = exports.file(actor, scorm.group(1));
      return new Named(file.name(), "application/zip", file.content());
    }
    Matcher feedback = FEEDBACK.matcher(path);
    if (feedback.matches()) {
      Page page = library.get(feedback.group(1), feedback.group(2));
      byte[] said = LearningFeedback.of(page).toString().getBytes(StandardCharsets.UTF_8);
      return new Named("feedback.json", "application/json;charset=UTF-8", said);
    }
    throw LearningRefused.noPage();
  }

  private static void send(Named asked, HttpServletResponse response) throws IOException {
    response.setContentType(asked.type());
    response.setHeader("Content-Disposition", "attachment; filename=\"" + asked.name() + "\"");
    response.setHeader("Cache-Control", "no-store");
    response.setContentLength(asked.file().length);
    response.getOutputStream().write(asked.file());
  }
}
