package uk.npws.alongside.portal.everywhere;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIRequestContext;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.npws.alongside.portal.testbed.Browsing;
import uk.npws.alongside.portal.testbed.Person;
import uk.npws.alongside.portal.testbed.Portal;

/**
 * How many statements a page costs, as the database itself counts its reads. The lists hold dozens
 * of rows, so a statement a row would be far above the bound. Timers read too: the least of several
 * requests is the page's own.
 */
class StatementsIT {

  private static final int REQUESTS = 6;

  @RegisterExtension final Browsing browsing = new Browsing();

  @ParameterizedTest
  @CsvSource({
    "'',            /events?online=&month=&x=1,           6",
    "'',            /events?view=calendar&x=1,            6",
    "member,        /events,                              6",
    "member,        /events/{event},                      9",
    "member,        /me,                                  12",
    "npws,          /me,                                  18",
    "npws,          /desk,                                11",
    "coordinator,   /force,                               14",
    "coordinator,   /events/{event}/party,                5",
    "coordinator,   /nominations,                         5",
    "npws,          /desk/selections,                     6",
    "npws,          /desk/events/{event}/selection,       13",
    "npws,          /desk/offers,                         10",
    "npws,          /desk/events,                         6",
    "npws,          /desk/events/{event},                 10",
    "npws,          /desk/courses,                        7",
    "npws,          /desk/demand,                         7",
    "npws,          /desk/templates,                      5",
    "'',            /courses/cpd-refresher,               7",
    "coordinator,   /invitations,                         6",
    "npws,          /desk/invitations,                    5",
    "npws,          /desk/events/{event}/invitations,     7",
    "npws,          /desk/letters,                        6",
    "npws,          /desk/letters/texts,                  5",
    "npws,          /awards,                              7",
    "auditor,       /audit,                               5",
    "administrator, /admin/people,                        6",
    "trainer,       /register,                            6",
    "trainer,       /register/{event},                    6",
    "trainer,       /register/{event}/1,                  10",
    "champion,      /learning,                            4",
    "champion,      /learning/champion-information,       5",
    "champion,      /learning/search?q=silence,           4",
    "champion,      /learning/glossary,                   4",
    "trainer,       /learning/champion-information/print, 4",
    "champion,      /learning/champion-information/escalation, 4",
    "champion,      /learning/champion-information/knowing-what-help-there-is, 5",
    "coordinator,   /force/local-help,                    6",
    "npws,          /desk/learning/credit,                6",
    "npws,          /desk/learning/content,               6",
    "npws,          /desk/learning/quality,               6",
    "champion,      /learning/suggestions,                4",
    "npws,          /desk/learning/suggestions,           6"
  })
  void a_page_costs_a_fixed_number_of_reads(String role, String pattern, int most)
      throws SQLException {
    Person person =
        Person.all().stream().filter(one -> one.role().equals(role)).findFirst().orElse(null);
    Map<String, String> objects = Objects.of(person == null ? Person.MEMBER : person);
    String address = pattern.replace("{event}", objects.get("event"));
    APIRequestContext requests =
        (person == null ? browsing.visitor("/help") : browsing.as(person, "/me"))
            .context()
            .request();

    long least = Long.MAX_VALUE;
    for (int i = 0; i < REQUESTS; i++) {
      long before = reads();
      // another address each time, so that no copy answers
      int status =
          requests
              .get(
                  Portal.running()
                      .at(address + (address.contains("?") ? "&" : "?") + "try=" + i)
                      .toString())
              .status();
      least = Math.min(least, reads() - before);
      assertThat(status).isEqualTo(200);
    }

    System.out.println("reads " + address + " " + role + " " + least);
    assertThat(least).as("reads for " + address).isPositive().isLessThanOrEqualTo(most);
  }

  private static long reads() throws SQLException {
    try (var connection = Portal.running().connect();
        var statement = connection.createStatement();
        var row = statement.executeQuery("show global status like 'Com_select'")) {
      row.next();
      return row.getLong(2);
    }
  }
}
