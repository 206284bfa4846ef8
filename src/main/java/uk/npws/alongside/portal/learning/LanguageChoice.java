package uk.npws.alongside.portal.learning;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import uk.npws.alongside.portal.frame.CurrentActor;

/**
 * Remembers in which language somebody wants to read, until they sign out, and leads back to where
 * they were: {@code /learning-language?to=cy&from=/learning/champion-information}.
 */
@WebServlet("/learning-language")
public class LanguageChoice extends HttpServlet {

  private static final Pattern PAGE = Pattern.compile("/learning(/[a-z0-9-]{1,60}){0,2}");

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String language = request.getParameter("to");
    if (CurrentActor.of(request).signedIn() && ReadingLanguage.LANGUAGES.contains(language)) {
      ReadingLanguage.choose(request, language);
    }
    String from = String.valueOf(request.getParameter("from"));
    response.setHeader("Cache-Control", "no-store");
    response.sendRedirect(PAGE.matcher(from).matches() ? from : "/learning");
  }
}
