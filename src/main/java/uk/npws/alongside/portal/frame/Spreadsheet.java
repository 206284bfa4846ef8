package uk.npws.alongside.portal.frame;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import uk.npws.alongside.foundation.Refusal;
import uk.npws.alongside.people.Actor;

/**
 * A table to download, as comma-separated values that spreadsheet programs open by themselves.
 * Whoever is not signed in is asked to first; who may have it is decided where the lines come from.
 */
public abstract class Spreadsheet extends HttpServlet {

  /** The headings and, under them, the lines that this reader may have. */
  protected abstract List<List<String>> lines(Actor actor, HttpServletRequest request);

  /** What the file is called, such as {@code events.csv}. */
  protected abstract String name(HttpServletRequest request);

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Actor actor = CurrentActor.of(request);
    if (!actor.signedIn()) {
      String back = URLEncoder.encode(request.getRequestURI(), StandardCharsets.UTF_8);
      response.sendRedirect("/sign-in?to=" + back);
      return;
    }
    try {
      byte[] content = written(lines(actor, request)).getBytes(StandardCharsets.UTF_8);
      response.setContentType("text/csv; charset=UTF-8");
      response.setHeader("Content-Disposition", "attachment; filename=\"" + name(request) + "\"");
      response.setHeader("Cache-Control", "no-store");
      response.setContentLength(content.length);
      response.getOutputStream().write(content);
    } catch (Refusal refusal) {
      request.setAttribute(RefusalTranslator.REFUSAL, refusal);
      response.sendError(refusal.kind().status());
    }
  }

  /** With the mark by which spreadsheet programs know UTF-8. */
  static String written(List<List<String>> lines) {
    var text = new StringWriter().append('\ufeff');
    try (CsvWriter csv = CsvWriter.builder().build(text)) {
      for (List<String> line : lines) {
        csv.writeRecord(line.stream().map(Spreadsheet::harmless).toList());
      }
    } catch (IOException fault) {
      throw new java.io.UncheckedIOException(fault);
    }
    return text.toString();
  }

  /** A cell that a spreadsheet program would run as a formula becomes plain text. */
  static String harmless(String cell) {
    return cell != null && !cell.isEmpty() && "=+-@＝＋－＠\t\r\n".indexOf(cell.charAt(0)) >= 0
        ? "'" + cell
        : cell;
  }
}
