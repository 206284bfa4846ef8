package uk.npws.alongside.portal.awards;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import uk.npws.alongside.awards.Verdict;
import uk.npws.alongside.awards.Verification;
import uk.npws.alongside.awards.VerificationCode;

/**
 * Takes the form that checks a certificate, by code or by file, and leads on to the page that says
 * what it is worth. A file is recognised and forgotten. Changes nothing, so that it needs no token.
 */
@WebServlet("/verify-form")
@MultipartConfig(
    maxFileSize = Verification.LARGEST_FILE,
    maxRequestSize = Verification.LARGEST_FILE + 64 * 1024,
    fileSizeThreshold = Verification.LARGEST_FILE + 1)
public class VerifyForm extends HttpServlet {

  @Inject Checking checking;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.sendRedirect(next(request));
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.sendRedirect("/verify");
  }

  private String next(HttpServletRequest request) throws IOException {
    if (!String.valueOf(request.getContentType()).startsWith("multipart/form-data")) {
      return byCode(request.getParameter("code"));
    }
    Part file;
    try {
      file = request.getPart("file");
    } catch (IllegalStateException | ServletException tooLarge) {
      return "/verify?file=large";
    }
    if (file == null || file.getSize() == 0) {
      return byCode(request.getParameter("code"));
    }
    try (InputStream in = file.getInputStream()) {
      return next(checking.byFile(in.readAllBytes()));
    }
  }

  /** To the address that a QR code leads to; what cannot be a code goes there as it was typed. */
  private static String byCode(String typed) {
    return VerificationCode.typed(typed)
        .map(code -> "/verify/" + code.grouped())
        .orElseGet(() -> "/verify?code=" + URLEncoder.encode(shortened(typed), UTF_8));
  }

  private static String shortened(String typed) {
    String text = typed == null ? "" : typed.strip();
    return text.substring(0, Math.min(80, text.length()));
  }

  private static String next(Verdict verdict) {
    if (!verdict.found()) {
      return "/verify?file=unknown";
    }
    String address = "/verify/" + verdict.certificate().code().grouped();
    return address + (verdict.fileChanged() ? "?file=changed" : "?file=same");
  }
}
