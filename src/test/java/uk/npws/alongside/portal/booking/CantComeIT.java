package uk.npws.alongside.portal.booking;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import uk.npws.alongside.portal.testbed.Axe;
import uk.npws.alongside.portal.testbed.Browsing;
import uk.npws.alongside.portal.testbed.Person;
import uk.npws.alongside.portal.testbed.Planted;
import uk.npws.alongside.portal.testbed.Rest;
import uk.npws.alongside.portal.testbed.Tables;

/** "I cannot come" by the link in one's own letter: not signed in, on a phone, without a script. */
class CantComeIT {

  private static final Pattern LINK = Pattern.compile("(/cannot-come/[A-Za-z0-9_-]{43})");

  @RegisterExtension final Browsing browsing = new Browsing().size(360, 740).withoutJavaScript();

  @RegisterExtension final Browsing phone = new Browsing().size(360, 740);

  @RegisterExtension final Browsing desk = new Browsing();

  @Test
  void one_button_gives_the_place_to_whoever_waits() throws Exception {
    var event = event("Cannot Come", 1);
    String place = book(event, "Gwen Cannot");
    String waiting = book(event, "Hal Waits");
    String link = link(place);

    Page page = browsing.visitor(link);
    assertThat(page.locator("h1").innerText()).isEqualTo("Gwen, you cannot come?");
    assertThat(page.content())
        .contains("Cannot Come")
        .doesNotContain(place, "Cannot@", "Gwen Cannot");
    press(page);
    assertThat(page.locator("main").innerText()).contains("Choose a reason");
    page.locator("main input[type=radio]").nth(1).check();
    press(page);

    assertThat(page.locator("h1").innerText()).isEqualTo("Thank you, Gwen. Your place is given up");
    assertThat(page.locator("main").innerText()).contains("somebody who waited has it now");
    assertThat(page.locator("main input[type=submit]").count()).isZero();
    assertThat(state(place)).isEqualTo("CANCELLED");
    assertThat(state(waiting)).isEqualTo("CONFIRMED");
    assertThat(letters(place)).contains("booking-cancelled");
    assertThat(
            Tables.column(
                "select concat(t.channel, ' ', t.reason) from booking_transition t join booking b"
                    + " on b.id = t.booking where b.reference = '"
                    + place
                    + "' order by t.at desc limit 1"))
        .containsExactly("LETTER OPERATIONAL_DUTY");
  }

  @Test
  void looking_changes_nothing_however_often_machines_do_it() throws Exception {
    var event = event("Looked At", 1);
    String place = book(event, "Sees Scanner");
    String link = link(place);

    for (int i = 0; i < 3; i++) {
      assertThat(Rest.visitor().get(link).statusCode()).isEqualTo(200);
    }

    var answer = Rest.visitor().get(link);
    assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(answer.headers().firstValue("Referrer-Policy")).contains("no-referrer");
    assertThat(state(place)).isEqualTo("CONFIRMED");
  }

  @Test
  void a_slip_of_the_thumb_is_taken_back_while_the_place_is_free() throws Exception {
    var event = event("Taken Back", 1);
    String place = book(event, "Thumb Slips");
    String link = link(place);
    Page page = browsing.visitor(link);
    page.locator("main input[type=radio]").first().check();
    press(page);
    assertThat(state(place)).isEqualTo("CANCELLED");

    press(page);

    assertThat(page.locator("h1").innerText()).isEqualTo("You have your place again");
    assertThat(taken(event)).isEqualTo(1);
    String again =
        Tables.column(
                "select n.reference from booking n join booking b on b.id = n.replaces"
                    + " where b.reference = '"
                    + place
                    + "'")
            .get(0);
    assertThat(state(again)).isEqualTo("CONFIRMED");
    assertThat(letters(again)).contains("booking-confirmed");
    assertThat(link(again)).isNotEqualTo(link);
    assertThat(browsing.visitor(link).locator("h1").innerText()).contains("does nothing any more");
    assertThat(browsing.visitor(link).locator("main input[type=submit]").count()).isZero();
  }

  @Test
  void a_form_that_was_open_when_the_place_went_says_so_and_changes_nothing() throws Exception {
    var event = event("Gone Meanwhile", 1);
    String place = book(event, "Opened Early");
    Page page = browsing.visitor(link(place));
    assertThat(team().delete("/api/v1/bookings/" + place, "gone-" + UUID.randomUUID()))
        .returns(200, answer -> answer.statusCode());

    page.locator("main input[type=radio]").first().check();
    press(page);

    assertThat(page.locator("main").innerText()).contains("This link does nothing any more");
    assertThat(letters(place)).containsOnlyOnce("booking-cancelled");
    Page after = browsing.visitor(link(place));
    assertThat(after.locator("h1").innerText()).isEqualTo("This link does nothing any more");
    assertThat(after.content()).doesNotContain("Gone Meanwhile", "Opened");
  }

  @Test
  void after_the_last_day_it_says_whom_to_write_to() throws Exception {
    var event = event("Too Late", 2);
    String place = book(event, "Late Lena");
    String link = link(place);
    Tables.change(
        "update event set cancel_by = utc_timestamp() - interval 1 hour where reference = '"
            + event.reference()
            + "'");

    Page page = browsing.visitor(link);

    assertThat(page.locator("h1").innerText()).isEqualTo("Late, it is too late for this button");
    assertThat(page.locator("main").innerText()).contains(Person.NPWS.email());
    assertThat(page.locator("main input[type=submit]").count()).isZero();
    assertThat(state(place)).isEqualTo("CONFIRMED");
  }

  @Test
  void the_link_of_whoever_was_replaced_is_dead_and_a_made_up_one_is_not_there() throws Exception {
    var event = event("Replaced", 1);
    String place = book(event, "Was Replaced");
    UUID other = Planted.person("Comes Instead", "gwent").id();
    assertThat(
            team()
                .post(
                    "/api/v1/bookings/" + place + "/substitution",
                    "instead-" + UUID.randomUUID(),
                    "{\"person\":\"" + other + "\"}")
                .statusCode())
        .isEqualTo(200);

    Page page = browsing.visitor(link(place));

    assertThat(page.locator("h1").innerText()).isEqualTo("This link does nothing any more");
    assertThat(Rest.visitor().get("/cannot-come/" + "A".repeat(43)).statusCode()).isEqualTo(404);
    assertThat(taken(event)).isEqualTo(1);
  }

  @Test
  void no_link_but_one_that_was_taken_back_says_so() throws Exception {
    String link = link(book(event("Not Taken Back", 2), "Still Comes"));

    assertThat(Rest.visitor().get("/cannot-come/zzzz/back").statusCode()).isEqualTo(404);
    assertThat(Rest.visitor().get(link + "/back").body())
        .doesNotContain("You have your place again");
  }

  @Test
  void each_of_its_pages_is_clean_on_a_phone() throws Exception {
    var event = event("Clean Pages", 3);
    Page page = phone.visitor(link(book(event, "Clean Clara")));

    assertClean(page);
    press(page);
    assertClean(page);
    page.locator("main input[type=radio]").first().check();
    press(page);
    assertThat(page.locator("h1").innerText()).contains("given up");
    assertClean(page);
    press(page);
    assertThat(page.locator("h1").innerText()).contains("again");
    assertClean(page);
  }

  private static void assertClean(Page page) {
    assertThat(Axe.violations(page)).isEmpty();
    int wide = Axe.width(page);
    assertThat(wide).isLessThanOrEqualTo(360);
  }

  private static void press(Page page) {
    Browsing.press(page.locator("main input[type=submit]"));
  }

  private Rest team() {
    return Rest.like(desk.as(Person.NPWS, "/me"));
  }

  private static Planted.Workshop event(String title, int places) throws Exception {
    var event = Planted.workshopToCome(title, null);
    Tables.change(
        "update event set capacity = %d, course = 'train-the-trainer' where reference = '%s'"
            .formatted(places, event.reference()));
    return event;
  }

  private String book(Planted.Workshop event, String name) throws Exception {
    var answer =
        team()
            .post(
                "/api/v1/events/" + event.reference() + "/bookings",
                "cannot-" + UUID.randomUUID(),
                "{\"person\":\"" + Planted.person(name, "gwent").id() + "\"}");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return Rest.text("reference", answer);
  }

  /** The path of the link in the newest letter about this booking that has one. */
  private static String link(String booking) {
    for (String body :
        Tables.column(
            "select l.body from letter l join booking b on b.id = l.about where b.reference = '"
                + booking
                + "' order by l.written desc")) {
      Matcher found = LINK.matcher(body);
      if (found.find()) {
        return found.group(1);
      }
    }
    throw new AssertionError("no link in the letters about " + booking);
  }

  private static String state(String booking) {
    return Tables.column("select state from booking where reference = '" + booking + "'").get(0);
  }

  private static List<String> letters(String booking) {
    return Tables.column(
        "select l.kind from letter l join booking b on b.id = l.about where b.reference = '"
            + booking
            + "'");
  }

  private static int taken(Planted.Workshop event) {
    return Integer.parseInt(
        Tables.column(
                "select places_taken from event where reference = '" + event.reference() + "'")
            .get(0));
  }
}
