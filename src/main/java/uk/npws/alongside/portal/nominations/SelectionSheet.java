package uk.npws.alongside.portal.nominations;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import uk.npws.alongside.events.Events;
import uk.npws.alongside.events.Merits;
import uk.npws.alongside.events.NominationLists;
import uk.npws.alongside.events.SelectionSheets;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.portal.frame.Spreadsheet;

/** The requests for one event as a spreadsheet, for NPWS: in the order that is suggested. */
@WebServlet("/desk/selection-sheets/*")
public class SelectionSheet extends Spreadsheet {

  @Inject Events events;
  @Inject SelectionSheets sheets;
  @Inject SuggestionWords suggested;

  @Override
  protected List<String> columns() {
    return List.of(
        "nominations.order",
        "nominations.person",
        "nominations.force",
        "nominations.rank",
        "nominations.ranked-of",
        "nominations.asked-on",
        "nominations.suggestion",
        "nominations.capacity",
        "nominations.passion",
        "nominations.drive",
        "nominations.credibility",
        "nominations.booking");
  }

  @Override
  protected Stream<List<?>> lines(Actor actor, HttpServletRequest request) {
    var event = events.find(actor, reference(request));
    return sheets.sheet(actor, event).candidates().stream().map(this::line);
  }

  private List<?> line(SelectionSheets.Candidate candidate) {
    NominationLists.Line nominee = candidate.nominee();
    Merits merits = nominee == null ? null : nominee.nomination().merits();
    return Arrays.asList(
        candidate.suggestion().order(),
        candidate.person().name(),
        candidate.person().forceName(),
        nominee == null ? null : nominee.place(),
        nominee == null ? null : nominee.of(),
        candidate.booking().made(),
        suggested.say(candidate.suggestion()),
        merits == null ? null : merits.capacity(),
        merits == null ? null : merits.passion(),
        merits == null ? null : merits.drive(),
        merits == null ? null : merits.credibility(),
        candidate.booking().reference());
  }

  private static String reference(HttpServletRequest request) {
    return String.valueOf(request.getPathInfo())
        .replaceFirst("^/", "")
        .replaceFirst("[.](csv|xlsx)$", "");
  }

  @Override
  protected String name(HttpServletRequest request) {
    return "selection-" + reference(request).replaceAll("[^a-z0-9-]", "");
  }
}
