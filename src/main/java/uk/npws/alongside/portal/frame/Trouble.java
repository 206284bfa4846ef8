package uk.npws.alongside.portal.frame;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import uk.npws.alongside.foundation.Refusal;

/**
 * The pages for what went wrong: not found, not allowed, in the way of something, too many at once,
 * broken. They need neither Faces nor session nor database, so that they work when those do not.
 * Machines that ask for JSON get problem+json (RFC 9457).
 */
@WebServlet("/trouble")
public class Trouble extends HttpServlet {

  private static final Logger LOG = Logger.getLogger(Trouble.class.getName());
  private static final Set<Integer> KNOWN = Set.of(403, 404, 409, 413, 429, 500, 503);

  /** After these it is worth going back to the same page. */
  private static final Set<Integer> BACK = Set.of(409, 413, 429, 503);

  @Inject Words words;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    int status = response.getStatus();
    Throwable thrown = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    Refusal refusal = (Refusal) request.getAttribute(RefusalTranslator.REFUSAL);
    if (thrown != null && refusal == null) {
      refusal = RefusalTranslator.find(thrown, Refusal.class);
      if (refusal != null) {
        status = refusal.kind().status();
        response.setStatus(status);
      } else {
        LOG.log(Level.SEVERE, "a request failed", thrown);
        status = RefusalTranslator.statusOf(thrown);
        response.setStatus(status);
      }
    }
    if (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) == null && status == 200) {
      status = 404;
      response.setStatus(404);
    }
    answer(request, response, status, refusal);
  }

  private void answer(
      HttpServletRequest request, HttpServletResponse response, int status, Refusal refusal)
      throws IOException {
    String page = "trouble." + (KNOWN.contains(status) ? status : status < 500 ? 404 : 500);
    boolean spent = refusal != null && words.has(own(refusal) + ".title");
    String said = spent ? own(refusal) : page;
    String title = words.get(said + ".title");
    String text = refusal != null ? words.say(refusal) : words.get(page + ".text");
    String path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
    response.setCharacterEncoding("UTF-8");
    response.setHeader("Cache-Control", "no-store");
    if (status == 503 || status == 429) {
      response.setHeader("Retry-After", "5");
    }
    if (path.startsWith("/api/")) {
      response.setContentType("application/problem+json");
      response
          .getWriter()
          .write("{\"status\":" + status + ",\"title\":\"" + title.replace("\"", "\\\"") + "\"}");
      return;
    }
    response.setContentType("text/html");
    if (!response.containsHeader("Content-Security-Policy")) {
      response.setHeader("Content-Security-Policy", Headers.STRICT);
    }
    String html = template();
    var parts =
        Map.of(
            "title",
            title,
            "text",
            text,
            "next",
            words.get(said + ".next"),
            "link",
            words.get(said + ".link"),
            "address",
            spent ? "/reset" : BACK.contains(status) ? back(request) : home(request));
    boolean signedIn = CurrentActor.of(request).signedIn();
    html =
        html.replace("${elsewhere}", signedIn ? "/events" : "/verify")
            .replace("${other}", words.get(signedIn ? "trouble.events" : "trouble.verify"));
    for (String key : List.of("heading", "help", "stuck", "contact")) {
      html = html.replace("${" + key + "}", Html.of(words.get("trouble." + key)));
    }
    for (var part : parts.entrySet()) {
      html = html.replace("${" + part.getKey() + "}", Html.of(part.getValue()));
    }
    response.getWriter().write(html);
  }

  /** Refusals of this family have words of their own: {@code trouble.ticket-refused}. */
  private static String own(Refusal refusal) {
    return "trouble." + refusal.key().replaceFirst("\\..*", "");
  }

  private static String back(HttpServletRequest request) {
    Object path = request.getAttribute(Routing.READABLE);
    return path == null ? home(request) : path.toString();
  }

  private static String home(HttpServletRequest request) {
    return CurrentActor.of(request).signedIn() ? "/me" : "/events";
  }

  private String template() throws IOException {
    try (InputStream in = getServletContext().getResourceAsStream("/WEB-INF/trouble.html")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
