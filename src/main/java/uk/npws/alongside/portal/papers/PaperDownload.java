package uk.npws.alongside.portal.papers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
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
import uk.npws.alongside.events.RegisterRefused;
import uk.npws.alongside.foundation.Refusal;
import uk.npws.alongside.foundation.Sitemap;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.portal.frame.CurrentActor;
import uk.npws.alongside.portal.frame.RefusalTranslator;

/** A paper at {@code /papers/{event}/{name}.pdf}, for the event's trainers and the team. */
@WebServlet("/papers/*")
public class PaperDownload extends HttpServlet {

  private static final Pattern PATH =
      Pattern.compile("/([a-z0-9-]{1,120})/([a-z0-9-]{1,20})[.]pdf");

  @Inject EventPapers papers;

  /** The words of this package. */
  @ApplicationScoped
  static class PaperWords {
    void words(@Observes Sitemap map) {
      map.words("uk.npws.alongside.portal.papers.words");
    }
  }

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
      Matcher path = PATH.matcher(String.valueOf(request.getPathInfo()));
      if (!path.matches()) {
        throw RegisterRefused.missing();
      }
      byte[] paper =
          papers.paper(actor, path.group(1), path.group(2)).orElseThrow(RegisterRefused::missing);
      send(paper, path.group(1) + "-" + path.group(2) + ".pdf", response);
    } catch (Refusal refusal) {
      request.setAttribute(RefusalTranslator.REFUSAL, refusal);
      response.sendError(refusal.kind().status());
    }
  }

  private static void send(byte[] paper, String name, HttpServletResponse response)
      throws IOException {
    response.setContentType("application/pdf");
    response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    response.setHeader("Cache-Control", "no-store");
    response.setContentLength(paper.length);
    response.getOutputStream().write(paper);
  }
}
