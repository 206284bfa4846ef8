package uk.npws.alongside.portal.frame;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * The script that keeps pages of one kind on a device while there is no network. It may reach what
 * is below its scope and nothing else, and has a policy of its own: a worker fetches under the
 * policy it came with.
 */
public abstract class KeepingWorker extends HttpServlet {

  private static final String POLICY = "default-src 'none'; connect-src 'self'; script-src 'self'";

  @Inject Words words;

  /**
   * Which pages are kept, and what is said instead of one that is not.
   *
   * @param name of what is kept, in the browser
   * @param scope what the addresses of the pages begin with
   * @param pages pattern of their paths
   * @param parts pattern of the paths of what they are made of
   * @param posts whether what is posted without a network goes back to the page
   * @param say start of the message keys {@code .not-kept}, {@code .not-kept-text} and {@code
   *     .instead}
   */
  public record Keeping(
      String name, String scope, String pages, String parts, boolean posts, String say) {}

  protected abstract Keeping keeping();

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Keeping keeping = keeping();
    response.setContentType("text/javascript");
    response.setCharacterEncoding("UTF-8");
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader("Service-Worker-Allowed", keeping.scope());
    response.setHeader("Cache-Control", "no-cache");
    response
        .getWriter()
        .write(
            "const KEEPING = "
                + settings(keeping)
                + ";\nconst NOT_KEPT = "
                + notKept(keeping)
                + ";\n"
                + script());
  }

  private String settings(Keeping keeping) {
    return harmless(
        Json.createObjectBuilder()
            .add("name", keeping.name())
            .add("scope", keeping.scope())
            .add("pages", keeping.pages())
            .add("parts", keeping.parts())
            .add("posts", keeping.posts())
            .add("instead", Html.of(words.get(keeping.say() + ".instead")))
            .build()
            .toString());
  }

  /** What is shown for a page that this device never opened, as a text of JavaScript. */
  private String notKept(Keeping keeping) {
    String title = Html.of(words.get(keeping.say() + ".not-kept"));
    String page =
        "<!DOCTYPE html><html lang=\"en-GB\"><head><meta charset=\"utf-8\"><meta name=\"viewport\""
            + " content=\"width=device-width, initial-scale=1\"><meta name=\"color-scheme\""
            + " content=\"light dark\"><title>"
            + title
            + "</title><!-- style --></head><body><aside class=\"strip\" aria-label=\""
            + Html.of(words.get("frame.urgent"))
            + "\"><div class=\"wrap\"><a href=\"tel:999\">"
            + Html.of(words.get("frame.emergency"))
            + "</a> <a href=\"tel:116123\">"
            + Html.of(words.get("frame.samaritans"))
            + "</a></div></aside><main><div class=\"wrap flow narrow\"><h1>"
            + title
            + "</h1><p>"
            + Html.of(words.get(keeping.say() + ".not-kept-text"))
            + "</p><!-- list --></div></main></body></html>";
    return harmless(Json.createValue(page).toString());
  }

  private static String harmless(String json) {
    return json.replace("</", "<\\/");
  }

  private static String script() throws IOException {
    try (InputStream in = KeepingWorker.class.getResourceAsStream("keeping-worker.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
