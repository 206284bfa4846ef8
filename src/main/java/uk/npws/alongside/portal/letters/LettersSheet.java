package uk.npws.alongside.portal.letters;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import uk.npws.alongside.foundation.Letter;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.people.LetterDesk;
import uk.npws.alongside.portal.frame.Paged;
import uk.npws.alongside.portal.frame.Spreadsheet;

/** Letters as a spreadsheet, by state and search as their list; what they say is left out. */
@WebServlet({"/desk/letters.csv", "/desk/letters.xlsx"})
public class LettersSheet extends Spreadsheet {

  private static final int A_PAGE = 200;

  @Inject LetterDesk desk;

  @Override
  protected List<String> columns() {
    return List.of("letters.subject", "letters.to", "letters.written", "letters.state");
  }

  @Override
  protected Stream<List<?>> lines(Actor actor, HttpServletRequest request) {
    Letter.State state = LettersPage.state(request.getParameter("state"));
    String search = LettersPage.clean(request.getParameter("search"));
    return Paged.from(A_PAGE, from -> desk.list(actor, state, search, from, A_PAGE))
        .map(this::line);
  }

  private List<?> line(Letter letter) {
    return Arrays.asList(
        letter.subject(), letter.recipientName(), letter.written(), words.word(letter.state()));
  }

  @Override
  protected String name(HttpServletRequest request) {
    return "letters";
  }
}
