package uk.npws.alongside.portal.awards;

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
import uk.npws.alongside.awards.CertificateFiles;
import uk.npws.alongside.awards.CertificateId;
import uk.npws.alongside.awards.CertificateRefused;
import uk.npws.alongside.awards.SignedFile;
import uk.npws.alongside.foundation.Refusal;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.portal.frame.CurrentActor;
import uk.npws.alongside.portal.frame.RefusalTranslator;

/**
 * The signed file of a certificate, at {@code /me/certificates/{id}/pdf}: for its holder and the
 * national team. A visitor is asked to sign in first and then gets it.
 */
@WebServlet("/me/certificates/*")
public class CertificateDownload extends HttpServlet {

  private static final Pattern PATH = Pattern.compile("/([0-9a-f-]{36})/pdf");

  @Inject CertificateFiles files;

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
      send(files.file(actor, asked(request)), response);
    } catch (Refusal refusal) {
      request.setAttribute(RefusalTranslator.REFUSAL, refusal);
      response.sendError(refusal.kind().status());
    }
  }

  private static void send(SignedFile file, HttpServletResponse response) throws IOException {
    response.setContentType("application/pdf");
    response.setHeader("Content-Disposition", "attachment; filename=\"" + file.name() + "\"");
    response.setHeader("Cache-Control", "no-store");
    response.setContentLength(file.content().length);
    response.getOutputStream().write(file.content());
  }

  private static CertificateId asked(HttpServletRequest request) {
    Matcher path = PATH.matcher(String.valueOf(request.getPathInfo()));
    if (!path.matches()) {
      throw CertificateRefused.unknown();
    }
    try {
      return new CertificateId(UUID.fromString(path.group(1)));
    } catch (IllegalArgumentException odd) {
      throw CertificateRefused.unknown();
    }
  }
}
