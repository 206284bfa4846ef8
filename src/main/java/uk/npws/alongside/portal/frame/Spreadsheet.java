package uk.npws.alongside.portal.frame;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.npws.alongside.foundation.Refusal;
import uk.npws.alongside.people.Actor;

/**
 * A table to download, in the {@link SheetFormat} that its address ends with. Lines are read while
 * they are written, so a long table takes no more memory than a short one. Whoever is not signed in
 * is asked to first; who may have it is decided where the lines come from.
 */
public abstract class Spreadsheet extends HttpServlet {

  @Inject protected Words words;

  /** Keys of the words above the columns. */
  protected abstract List<String> columns();

  /**
   * The lines that this reader may have, a cell a column: text, a number, a date, a moment, or null
   * for an empty one. Refused at the latest when the first is asked for; {@link Paged} reads them.
   */
  protected abstract Stream<List<?>> lines(Actor actor, HttpServletRequest request);

  /** What the file is called, without ending, such as {@code events}. */
  protected abstract String name(HttpServletRequest request);

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<SheetFormat> format = SheetFormat.of(request.getRequestURI());
    if (format.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    Actor actor = CurrentActor.of(request);
    if (!actor.signedIn()) {
      String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
      String back = URLEncoder.encode(request.getRequestURI() + query, StandardCharsets.UTF_8);
      response.sendRedirect("/sign-in?to=" + back);
      return;
    }
    try {
      Iterator<List<?>> lines = lines(actor, request).iterator();
      lines.hasNext(); // whoever may not have it hears so before the answer begins
      send(format.get(), lines, name(request), response);
    } catch (Refusal refusal) {
      request.setAttribute(RefusalTranslator.REFUSAL, refusal);
      response.sendError(refusal.kind().status());
    }
  }

  private void send(
      SheetFormat format, Iterator<List<?>> lines, String name, HttpServletResponse response)
      throws IOException {
    response.setContentType(format.type());
    response.setHeader(
        "Content-Disposition", "attachment; filename=\"" + name + format.ending() + "\"");
    response.setHeader("Cache-Control", "no-store");
    try (SheetWriter sheet = format.open(response.getOutputStream(), name)) {
      sheet.headings(columns().stream().map(words::get).toList());
      while (lines.hasNext()) {
        sheet.line(lines.next());
      }
    }
  }

  /** A cell that a spreadsheet program would run as a formula becomes plain text. */
  static String harmless(String cell) {
    return cell != null && !cell.isEmpty() && "=+-@＝＋－＠\t\r\n".indexOf(cell.charAt(0)) >= 0
        ? "'" + cell
        : cell;
  }
}
