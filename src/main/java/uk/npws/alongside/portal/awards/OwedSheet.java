package uk.npws.alongside.portal.awards;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import uk.npws.alongside.awards.OwedBadge;
import uk.npws.alongside.awards.PinBadges;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.portal.frame.Paged;
import uk.npws.alongside.portal.frame.Spreadsheet;

/** Who waits for a pin badge, as a spreadsheet: to write envelopes by. */
@WebServlet({"/awards/owed.csv", "/awards/owed.xlsx"})
public class OwedSheet extends Spreadsheet {

  private static final int A_PAGE = 200;

  @Inject PinBadges pinBadges;

  @Override
  protected List<String> columns() {
    return List.of(
        "awards.desk.person", "awards.desk.force", "awards.desk.from", "awards.desk.waiting-days");
  }

  @Override
  protected Stream<List<?>> lines(Actor actor, HttpServletRequest request) {
    return Paged.from(A_PAGE, from -> pinBadges.owed(actor, from, A_PAGE)).map(OwedSheet::line);
  }

  private static List<?> line(OwedBadge badge) {
    return Arrays.asList(badge.name(), badge.forceName(), badge.source(), badge.days());
  }

  @Override
  protected String name(HttpServletRequest request) {
    return "pin-badges-owed";
  }
}
