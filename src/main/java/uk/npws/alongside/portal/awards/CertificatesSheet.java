package uk.npws.alongside.portal.awards;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import uk.npws.alongside.awards.CertificateDetails;
import uk.npws.alongside.awards.CertificateFilter;
import uk.npws.alongside.awards.Certificates;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.portal.frame.Paged;
import uk.npws.alongside.portal.frame.Spreadsheet;

/** Certificates as a spreadsheet, by the same search as their list. */
@WebServlet({"/awards/certificates.csv", "/awards/certificates.xlsx"})
public class CertificatesSheet extends Spreadsheet {

  private static final int A_PAGE = 200;

  @Inject Certificates certificates;

  @Override
  protected List<String> columns() {
    return List.of(
        "awards.fact.name",
        "awards.fact.award",
        "awards.fact.source",
        "awards.fact.earned",
        "awards.fact.valid-until",
        "awards.fact.serial",
        "awards.fact.standing");
  }

  @Override
  protected Stream<List<?>> lines(Actor actor, HttpServletRequest request) {
    String search = request.getParameter("search");
    boolean ending = Boolean.parseBoolean(request.getParameter("ending"));
    return Paged.<CertificateDetails>after(
            A_PAGE,
            last ->
                certificates.search(
                    actor,
                    new CertificateFilter(search, ending, last == null ? null : last.id(), A_PAGE)))
        .map(this::line);
  }

  private List<?> line(CertificateDetails certificate) {
    return Arrays.asList(
        certificate.printedName(),
        certificate.award(),
        certificate.source(),
        certificate.earned(),
        certificate.validUntil(),
        certificate.serial(),
        words.word(certificate.standing()));
  }

  @Override
  protected String name(HttpServletRequest request) {
    return "certificates";
  }
}
