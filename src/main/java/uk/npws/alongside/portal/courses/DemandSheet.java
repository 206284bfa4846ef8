package uk.npws.alongside.portal.courses;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import uk.npws.alongside.events.Courses;
import uk.npws.alongside.events.Interests;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.people.Forces;
import uk.npws.alongside.portal.frame.Spreadsheet;

/** What is wanted where, as a spreadsheet. */
@WebServlet({"/desk/demand.csv", "/desk/demand.xlsx"})
public class DemandSheet extends Spreadsheet {

  @Inject Interests interests;
  @Inject Courses courses;
  @Inject Forces forces;

  @Override
  protected List<String> columns() {
    return List.of(
        "courses.course",
        "courses.demand.region",
        "courses.demand.people",
        "courses.demand.by-forces",
        "courses.demand.at-least");
  }

  @Override
  protected Stream<List<?>> lines(Actor actor, HttpServletRequest request) {
    return RegionalDemand.of(
            interests.demand(actor),
            courses.list(),
            forces.all(),
            words.get("courses.demand.no-region"))
        .stream()
        .map(
            one ->
                List.of(one.course(), one.region(), one.people(), one.byForces(), one.atLeast()));
  }

  @Override
  protected String name(HttpServletRequest request) {
    return "demand";
  }
}
