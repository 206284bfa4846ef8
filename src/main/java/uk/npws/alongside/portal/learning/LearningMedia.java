package uk.npws.alongside.portal.learning;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import uk.npws.alongside.learning.Library;
import uk.npws.alongside.learning.content.Media;

/**
 * Drawings and files of the packages. The hash in the address lets browsers keep them for a year; a
 * drawing that is opened on its own may run and load nothing.
 */
@WebServlet("/learning-media/*")
public class LearningMedia extends HttpServlet {

  @Inject Library library;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String[] path = String.valueOf(request.getPathInfo()).split("/", -1);
    Media media = library.media(path.length == 3 ? path[1] : "", path.length == 3 ? path[2] : "");
    boolean current = media.hash().equals(request.getParameter("v"));
    response.setHeader(
        "Cache-Control", current ? "public, max-age=31536000, immutable" : "no-cache");
    response.setHeader(
        "Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox");
    response.setContentType(media.type());
    response.setContentLength(media.bytes().length);
    response.getOutputStream().write(media.bytes());
  }
}
