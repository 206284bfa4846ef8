package uk.npws.alongside.portal.booking;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import uk.npws.alongside.portal.frame.Words;

/**
 * The script that keeps register pages on a phone while there is no network. It may reach registers
 * and nothing else, and has a policy of its own: a worker fetches under the policy it came with.
 */
@WebServlet("/register-worker.js")
public class RegisterWorker extends HttpServlet {

  private static final String POLICY = "default-src 'none'; connect-src 'self'; script-src 'self'";

  @Inject Words words;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("text/javascript");
    response.setCharacterEncoding("UTF-8");
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader("Service-Worker-Allowed", "/register/");
    response.setHeader("Cache-Control", "no-cache");
    response.getWriter().write("const NOT_KEPT = " + notKept() + ";\n" + script());
  }

  /** What is shown for a register that this phone never opened, as a text of JavaScript. */
  private String notKept() {
    String page =
        "<!DOCTYPE html><html lang=\"en-GB\"><meta charset=\"utf-8\"><meta name=\"viewport\""
            + " content=\"width=device-width\"><title>"
            + words.get("booking.phone.not-kept")
            + "</title><h1>"
            + words.get("booking.phone.not-kept")
            + "</h1><p>"
            + words.get("booking.phone.not-kept-text")
            + "</p></html>";
    return Json.createValue(page).toString().replace("</", "<\\/");
  }

  private static String script() throws IOException {
    try (InputStream in = RegisterWorker.class.getResourceAsStream("register-worker.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
