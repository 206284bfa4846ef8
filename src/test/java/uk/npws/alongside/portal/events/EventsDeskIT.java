package uk.npws.alongside.portal.events;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.npws.alongside.portal.testbed.Browsing.press;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import uk.npws.alongside.portal.testbed.Browsing;
import uk.npws.alongside.portal.testbed.Person;
import uk.npws.alongside.portal.testbed.Portal;

class EventsDeskIT {

  private static final LocalDate DAY = LocalDate.now().plusMonths(5);

  private final Portal portal = Portal.running();

  @RegisterExtension final Browsing browsing = new Browsing();

  @Test
  void an_event_that_was_made_is_among_the_drafts_until_it_is_published() {
    Page page = browsing.withoutJavaScript().as(Person.NPWS, "/desk/events/new");

    make(page, "A desk of one’s own");
    assertThat(page.textContent("main")).contains("is kept as a draft");
    String made = page.url();
    page.navigate(portal.at("/desk/events?show=drafts").toString());
    assertThat(page.textContent("main")).contains("A desk of one’s own");
    page.navigate(made + "/publish");
    press(page, "Publish");

    assertThat(page.textContent("main")).contains("A desk of one’s own is on the public list");
    page.navigate(portal.at("/desk/events?show=drafts").toString());
    assertThat(page.textContent("main")).doesNotContain("A desk of one’s own");
  }

  @Test
  void what_is_missing_is_said_above_and_beside_and_what_was_typed_stays() {
    Page page = browsing.withoutJavaScript().as(Person.NPWS, "/desk/events/new");

    page.getByLabel("Title").fill("Half an event");
    press(page, "Keep as a draft");

    assertThat(page.title()).startsWith("Error:");
    assertThat(page.textContent(".errors")).contains("Course", "How many places");
    assertThat(page.getByLabel("Title").inputValue()).isEqualTo("Half an event");
  }

  @Test
  void the_desk_is_narrowed_by_address_to_a_course_and_a_month() throws SQLException {
    Page page = browsing.as(Person.NPWS, "/desk/events?course=cpd-refresher");

    assertThat(page.locator("tbody th a").all())
        .isNotEmpty()
        .extracting(link -> link.getAttribute("href").replaceFirst(".*/", ""))
        .isSubsetOf(eventsOf("cpd-refresher"));
    page.navigate(portal.at("/desk/events?month=2001-01").toString());
    assertThat(page.textContent("main")).contains("No event fits");
  }

  @Test
  void lists_are_downloaded_by_the_team_and_by_nobody_else() {
    Page page = browsing.as(Person.NPWS, "/desk/events");
    String event = page.locator("tbody th a").first().getAttribute("href").replaceFirst(".*/", "");

    for (String list :
        new String[] {"/desk/events.csv", "/desk/rosters/" + event + ".csv", "/awards/owed.csv"}) {
      assertThat(get(Person.NPWS, list).headers())
          .as(list)
          .containsEntry("content-type", "text/csv; charset=UTF-8");
      assertThat(get(Person.MEMBER, list).status()).as(list).isIn(403, 404);
      assertThat(get(Person.COORDINATOR, list).status()).as(list).isIn(403, 404);
    }
  }

  private List<String> eventsOf(String course) throws SQLException {
    try (var connection = portal.connect();
        var query = connection.prepareStatement("select reference from event where course = ?")) {
      query.setString(1, course);
      var references = new ArrayList<String>();
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          references.add(rows.getString(1));
        }
      }
      return references;
    }
  }

  private APIResponse get(Person person, String address) {
    return browsing
        .as(person, "/me")
        .request()
        .get(portal.at(address).toString(), RequestOptions.create().setMaxRedirects(0));
  }

  private static void make(Page page, String title) {
    page.getByLabel("Course").selectOption("cpd-refresher");
    page.getByLabel("Title").fill(title);
    page.locator("[id$=starts]").fill(DAY.toString());
    page.getByLabel("Link to join").fill("https://meet.example/desk");
    page.getByLabel("How many places").fill("12");
    page.getByLabel("Booking opens").fill(LocalDate.now().toString());
    page.getByLabel("Last day to book").fill(DAY.minusDays(7).toString());
    page.getByLabel("Last day to cancel oneself").fill(DAY.minusDays(3).toString());
    press(page, "Keep as a draft");
  }
}
