package uk.npws.alongside.portal.thread;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.npws.alongside.portal.testbed.Browsing.press;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import uk.npws.alongside.portal.testbed.Browsing;
import uk.npws.alongside.portal.testbed.Eventually;
import uk.npws.alongside.portal.testbed.Person;
import uk.npws.alongside.portal.testbed.Portal;

/**
 * A visitor finds a workshop; a coordinator books a colleague; both get letters, with a calendar
 * entry for who comes; the trainer closes the register; the certificate is there, and anybody can
 * check it.
 */
@Tag("database")
class MainJobIT {

  private static final String TRAINERS =
      "tr:has-text(\"Peer supporter trainer\"):has-text(\"Open certificate\")";

  private static final String WORKSHOP = "Train the Trainer: first steps for coordinators";

  @RegisterExtension final Browsing browsing = new Browsing();

  private final Portal portal = Portal.running();

  @Test
  void from_finding_a_workshop_to_a_certificate_that_anybody_can_check() throws Exception {
    theWorkshopIsStillToCome();
    String event = aVisitorFindsTheWorkshop();

    theCoordinatorBooksAColleague(event);
    bothGetALetter();
    theDayComes(event);
    List<String> before = certificates(browsing.as(Person.MEMBER, "/me"));
    theTrainerClosesTheRegister(event);
    String verification = theColleagueFindsTheCertificate(before);
    anybodyChecksIt(verification);
  }

  /** It begins twenty minutes after the portal started, which may be long ago by now. */
  private void theWorkshopIsStillToCome() throws Exception {
    try (var connection = portal.connect();
        var statement =
            connection.prepareStatement(
                "update event_session s join event e on e.id = s.event"
                    + " set s.starts = s.starts + interval 3 hour, s.ends = s.ends + interval 3 hour,"
                    + " e.starts = e.starts + interval 3 hour, e.ends = e.ends + interval 3 hour,"
                    + " e.closes = e.closes + interval 3 hour, e.changed = utc_timestamp(6)"
                    + " where e.title = ?")) {
      statement.setString(1, WORKSHOP);
      assertThat(statement.executeUpdate()).isPositive();
    }
  }

  private String aVisitorFindsTheWorkshop() {
    Page page = browsing.visitor("/events?course=train-the-trainer");

    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(WORKSHOP)).first().click();

    assertThat(page.locator("h1").innerText()).isEqualTo(WORKSHOP);
    assertThat(page.locator(".next").innerText()).contains("Book a place");
    return page.url().substring(page.url().lastIndexOf('/') + 1);
  }

  private void theCoordinatorBooksAColleague(String event) {
    Page page = browsing.as(Person.COORDINATOR, "/events/" + event + "/book");

    page.getByLabel("Name or e-mail address").fill("Tomás");
    press(page, "Find");
    page.getByRole(
            AriaRole.LINK, new Page.GetByRoleOptions().setName("Choose " + Person.MEMBER.name()))
        .click();
    assertThat(page.locator("main").innerText())
        .contains("Check before you book", Person.MEMBER.email());
    press(page, "Book this place");

    page.waitForURL("**/booked");
    assertThat(page.locator("h1").innerText())
        .contains(Person.MEMBER.name().split(" ")[0])
        .contains("has a place");
  }

  private void bothGetALetter() {
    Eventually.holds(
        "a letter with a calendar entry for who comes, and one for who booked",
        Duration.ofMinutes(3),
        () ->
            hasCalendarEntry(Person.MEMBER)
                && !portal.mailbox().lettersTo(Person.COORDINATOR.email()).isEmpty());
  }

  private boolean hasCalendarEntry(Person person) throws Exception {
    for (MimeMessage letter : portal.mailbox().lettersTo(person.email())) {
      var bytes = new ByteArrayOutputStream();
      letter.writeTo(bytes);
      if (bytes.toString(StandardCharsets.UTF_8).contains("method=REQUEST")) {
        return true;
      }
    }
    return false;
  }

  /** What a test cannot wait for: its sitting begins a few hours earlier. */
  private void theDayComes(String event) throws Exception {
    try (var connection = portal.connect();
        var statement =
            connection.prepareStatement(
                "update event_session s join event e on e.id = s.event"
                    + " set s.starts = s.starts - interval 6 hour, e.starts = e.starts - interval 6 hour"
                    + " where e.reference = ?")) {
      statement.setString(1, event);
      assertThat(statement.executeUpdate()).isPositive();
    }
  }

  private void theTrainerClosesTheRegister(String event) {
    Page page = browsing.size(360, 800).as(Person.TRAINER, "/register/" + event + "/1");

    page.locator("ul.reg")
        .first()
        .locator(
            "li",
            new com.microsoft.playwright.Locator.LocatorOptions().setHasText(Person.MEMBER.name()))
        .locator("input[type=checkbox]")
        .check();
    press(page, "Close the register");
    page.waitForURL("**/close");
    press(page, "Close the register");

    page.waitForURL(address -> !address.endsWith("/close"));
    assertThat(page.locator("main").innerText()).contains("closed");
  }

  /** Where those that say "trainer" are checked. */
  private static List<String> certificates(Page page) {
    return page.locator(TRAINERS + " a[href^='/verify/']").all().stream()
        .map(link -> link.getAttribute("href"))
        .toList();
  }

  private String theColleagueFindsTheCertificate(List<String> before) {
    Page page = browsing.size(1280, 800).as(Person.MEMBER, "/me");

    List<String> fresh = certificates(page).stream().filter(one -> !before.contains(one)).toList();
    assertThat(fresh).hasSize(1);
    String row = TRAINERS + ":has(a[href='" + fresh.get(0) + "'])";
    String pdf = page.locator(row + " a[href$='/pdf']").getAttribute("href");
    byte[] file = page.context().request().get(portal.at(pdf).toString()).body();
    assertThat(new String(file, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    return fresh.get(0);
  }

  private void anybodyChecksIt(String verification) {
    Page page = browsing.visitor(verification);

    assertThat(page.locator(".verdict.good").count()).isEqualTo(1);
    assertThat(page.locator("main").innerText()).contains(Person.MEMBER.name());
    assertThat(page.locator("main").innerText()).doesNotContain(Person.MEMBER.email());
  }
}
