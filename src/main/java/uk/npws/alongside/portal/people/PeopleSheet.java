package uk.npws.alongside.portal.people;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.people.People;
import uk.npws.alongside.people.PeopleFilter;
import uk.npws.alongside.people.PersonDetails;
import uk.npws.alongside.people.PersonId;
import uk.npws.alongside.people.PersonState;
import uk.npws.alongside.people.Role;
import uk.npws.alongside.portal.frame.Paged;
import uk.npws.alongside.portal.frame.Spreadsheet;

/** People as a spreadsheet, by the same filters as their list; a coordinator's own force only. */
@WebServlet({"/admin/people.csv", "/admin/people.xlsx"})
public class PeopleSheet extends Spreadsheet {

  private static final int A_PAGE = 200;

  @Inject People people;

  @Override
  protected List<String> columns() {
    return List.of(
        "people.name",
        "people.email",
        "people.force",
        "people.kind",
        "people.roles",
        "people.state");
  }

  @Override
  protected Stream<List<?>> lines(Actor actor, HttpServletRequest request) {
    return Paged.<PersonDetails>after(
            A_PAGE,
            last -> people.search(actor, filter(request, last == null ? null : last.card().id())))
        .map(this::line);
  }

  private static PeopleFilter filter(HttpServletRequest request, PersonId after) {
    return new PeopleFilter(
        request.getParameter("name"),
        Choices.force(request.getParameter("force")),
        Choices.constant(Role.class, request.getParameter("role")),
        Choices.constant(PersonState.class, request.getParameter("state")),
        after,
        A_PAGE);
  }

  private List<?> line(PersonDetails person) {
    return Arrays.asList(
        person.card().name(),
        person.card().email(),
        person.card().forceName(),
        words.word(person.kind()),
        PeoplePage.roles(person, words),
        words.word(person.state()));
  }

  @Override
  protected String name(HttpServletRequest request) {
    return "people";
  }
}
