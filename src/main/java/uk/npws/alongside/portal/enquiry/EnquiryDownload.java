package uk.npws.alongside.portal.enquiry;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import uk.npws.alongside.events.enquiry.Enquiries;
import uk.npws.alongside.events.enquiry.EnquiryFile;
import uk.npws.alongside.events.enquiry.EnquiryRefused;
import uk.npws.alongside.foundation.Refusal;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.portal.frame.CurrentActor;
import uk.npws.alongside.portal.frame.RefusalTranslator;

/**
 * What somebody attached, at {@code /desk/enquiry-files/{id}}: always saved, never shown, whatever
 * it says it is.
 */
@WebServlet("/desk/enquiry-files/*")
public class EnquiryDownload extends HttpServlet {

  @Inject Enquiries enquiries;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Actor actor = CurrentActor.of(request);
    if (!actor.signedIn()) {
      String back = URLEncoder.encode(request.getRequestURI(), StandardCharsets.UTF_8);
      response.sendRedirect("/sign-in?to=" + back);
      return;
    }
    try {
      send(enquiries.file(actor, asked(request)), response);
    } catch (Refusal refusal) {
      request.setAttribute(RefusalTranslator.REFUSAL, refusal);
      response.sendError(refusal.kind().status());
    }
  }

  private static void send(EnquiryFile file, HttpServletResponse response) throws IOException {
    byte[] content = file.content();
    String name = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
    response.setContentType("application/octet-stream");
    response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + name);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Cache-Control", "no-store");
    response.setContentLength(content.length);
    response.getOutputStream().write(content);
  }

  private static UUID asked(HttpServletRequest request) {
    String path = String.valueOf(request.getPathInfo());
    if (!path.matches("/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
      throw EnquiryRefused.missing();
    }
    return UUID.fromString(path.substring(1));
  }
}
