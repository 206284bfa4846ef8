package uk.npws.alongside.portal.awards;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import uk.npws.alongside.awards.OwedBadge;
import uk.npws.alongside.awards.PinBadges;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.portal.frame.Spreadsheet;
import uk.npws.alongside.portal.frame.Words;

/** Who waits for a pin badge, as a spreadsheet: to write envelopes by. */
@WebServlet("/awards/owed.csv")
public class OwedSheet extends Spreadsheet {

  private static final int MOST = 1000;

  @Inject PinBadges pinBadges;
  @Inject Words words;

  @Override
  protected List<List<String>> lines(Actor actor, HttpServletRequest request) {
    return Stream.concat(
            Stream.of(headings()), pinBadges.owed(actor, MOST).stream().map(OwedSheet::line))
        .toList();
  }

  private List<String> headings() {
    return Stream.of(
            "awards.desk.person",
            "awards.desk.force",
            "awards.desk.from",
            "awards.desk.waiting-days")
        .map(words::get)
        .toList();
  }

  private static List<String> line(OwedBadge badge) {
    return List.of(
        badge.name(),
        badge.forceName() == null ? "" : badge.forceName(),
        badge.source(),
        String.valueOf(badge.days()));
  }

  @Override
  protected String name(HttpServletRequest request) {
    return "pin-badges-owed.csv";
  }
}
