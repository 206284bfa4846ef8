package uk.npws.alongside.portal.nominations;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import uk.npws.alongside.events.OfferLists;
import uk.npws.alongside.events.OfferState;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.portal.frame.Paged;
import uk.npws.alongside.portal.frame.Spreadsheet;

/** Offers of further courses as a spreadsheet, those of one state as the page shows them. */
@WebServlet({"/desk/offers.csv", "/desk/offers.xlsx"})
public class OffersSheet extends Spreadsheet {

  @Inject OfferLists offers;

  @Override
  protected List<String> columns() {
    return List.of(
        "nominations.person",
        "nominations.force",
        "nominations.course",
        "nominations.earned-on",
        "nominations.letter-on",
        "nominations.state",
        "nominations.booking");
  }

  @Override
  protected Stream<List<?>> lines(Actor actor, HttpServletRequest request) {
    OfferState state = OffersDesk.state(request.getParameter("show"));
    return Paged.from(OfferLists.PAGE, from -> offers.list(actor, state, from)).map(this::line);
  }

  private List<?> line(OfferLists.Line line) {
    return Arrays.asList(
        line.person() == null ? null : line.person().name(),
        line.person() == null ? null : line.person().forceName(),
        line.offer().course().title(),
        line.offer().made(),
        line.offer().told(),
        words.word(line.state()),
        line.booking() == null ? null : line.booking().reference());
  }

  @Override
  protected String name(HttpServletRequest request) {
    return "offers";
  }
}
