package uk.npws.alongside.portal.frame;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Collectors;
import uk.npws.alongside.foundation.PageAddress;
import uk.npws.alongside.foundation.Setting;
import uk.npws.alongside.foundation.Sitemap;

/**
 * Every page and who may come to it, one a line, so that tests can walk them all and none is
 * forgotten: pattern, then everybody, visitors, signed-in or the roles, then still or form. Not
 * there in production.
 */
@WebServlet("/style/pages")
public class PageList extends HttpServlet {

  @Inject Sitemap sitemap;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if ("production".equals(Setting.MODE.value())) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType("text/plain");
    response.setCharacterEncoding("UTF-8");
    response
        .getWriter()
        .write(sitemap.pages().stream().map(PageList::line).collect(Collectors.joining("\n")));
  }

  private static String line(PageAddress page) {
    var access = page.access();
    String who =
        !access.signedIn()
            ? "visitors"
            : access.signedOut()
                ? "everybody"
                : access.roles().isEmpty() ? "signed-in" : String.join(",", access.roles());
    return page.pattern() + " " + who + " " + (page.still() ? "still" : "form");
  }
}
