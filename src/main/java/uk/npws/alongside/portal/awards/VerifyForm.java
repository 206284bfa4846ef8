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
    maxFileSize = VerifyForm.MOST_READ,
    maxRequestSize = VerifyForm.MOST_READ,
    fileSizeThreshold = 256 * 1024)
public class VerifyForm extends HttpServlet {

  /**
   * A file above what we look at is read to its end all the same, since a browser that may not
   * finish shows no answer; beyond this, it has to bear that.
   */
  static final int MOST_READ = 32 * 1024 * 1024;

  @Inject Checking checking;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String next = next(request);
    if (next == null) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    } else {
      response.sendRedirect(next);
    }
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.sendRedirect("/verify");
  }

  /** Where to go, or null when the form came in pieces that nobody can put together. */
  private String next(HttpServletRequest request) throws IOException {
    if (!String.valueOf(request.getContentType()).startsWith("multipart/form-data")) {
      return byCode(request.getParameter("code"));
    }
    Part file;
    try {
      file = request.getPart("file");
    } catch (IllegalStateException | ServletException tooLarge) {
      return "/verify?file=large";
    } catch (IOException broken) {
      return null;
    }
    if (file == null || file.getSize() == 0) {
      return byCode(request.getParameter("code"));
    }
    if (file.getSize() > Verification.LARGEST_FILE) {
      return "/verify?file=large";
    }
    try (InputStream in = file.getInputStream()) {
      return next(checking.byFile(in.readAllBytes()));
    } finally {
      file.delete();
    }
  }

  /** To the address that a QR code leads to; what cannot be a code goes there as it was typed. */
  private static String byCode(String typed) {
    String text = typed == null ? "" : typed.strip();
    if (text.isEmpty()) {
      return "/verify?file=none";
    }
    return VerificationCode.typed(text)
        .map(code -> "/verify/" + code.grouped())
        .orElseGet(() -> "/verify?code=" + URLEncoder.encode(shortened(text), UTF_8));
  }

  private static String shortened(String text) {
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
