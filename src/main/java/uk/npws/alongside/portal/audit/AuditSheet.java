package uk.npws.alongside.portal.audit;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import uk.npws.alongside.foundation.AuditEntry;
import uk.npws.alongside.foundation.AuditFilter;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.people.AuditDesk;
import uk.npws.alongside.portal.frame.Paged;
import uk.npws.alongside.portal.frame.Spreadsheet;

/** The trail as a spreadsheet, by the same filters as its page and up to this moment. */
@WebServlet({"/audit.csv", "/audit.xlsx"})
public class AuditSheet extends Spreadsheet {

  private static final int A_PAGE = 500;

  @Inject AuditDesk desk;
  @Inject AuditQuestions questions;

  /** An entry and the words for who acted. */
  private record Line(AuditEntry entry, String who, String role) {}

  @Override
  protected List<String> columns() {
    return List.of(
        "audit.when",
        "audit.who",
        "audit.role",
        "audit.what",
        "audit.detail",
        "audit.subject",
        "audit.number",
        "audit.from");
  }

  @Override
  protected Stream<List<?>> lines(Actor actor, HttpServletRequest request) {
    AuditFilter filter =
        questions.filter(
            actor,
            new AuditQuestions.Asked(
                request.getParameter("who"),
                request.getParameter("action"),
                request.getParameter("subject"),
                request.getParameter("from"),
                request.getParameter("to")));
    return Paged.from(A_PAGE, from -> page(desk.list(actor, filter, from, A_PAGE)))
        .map(AuditSheet::cells);
  }

  private List<Line> page(List<AuditEntry> entries) {
    AuditQuestions.Names names = questions.names(entries);
    return entries.stream()
        .map(entry -> new Line(entry, names.who(entry), names.role(entry)))
        .toList();
  }

  private static List<?> cells(Line line) {
    return Arrays.asList(
        line.entry().at(),
        line.who(),
        line.role(),
        line.entry().action(),
        line.entry().detail(),
        line.entry().subjectKind(),
        line.entry().subject(),
        line.entry().address());
  }

  @Override
  protected String name(HttpServletRequest request) {
    return "audit";
  }
}
