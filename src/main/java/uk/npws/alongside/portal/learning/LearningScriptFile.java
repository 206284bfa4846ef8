package uk.npws.alongside.portal.learning;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Gives browsers {@link LearningScript}, which they keep for a year under its version. */
@WebServlet("/learning.js")
public class LearningScriptFile extends HttpServlet {

  @Inject LearningScript script;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    boolean current = script.version().equals(request.getParameter("v"));
    response.setHeader(
        "Cache-Control", current ? "public, max-age=31536000, immutable" : "no-cache");
    response.setContentType("text/javascript");
    response.setCharacterEncoding("UTF-8");
    response.getWriter().write(script.text());
  }
}
