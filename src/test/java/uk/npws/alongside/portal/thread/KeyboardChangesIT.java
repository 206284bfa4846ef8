package uk.npws.alongside.portal.thread;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import uk.npws.alongside.portal.testbed.Axe;
import uk.npws.alongside.portal.testbed.Browsing;
import uk.npws.alongside.portal.testbed.Eventually;
import uk.npws.alongside.portal.testbed.Keys;
import uk.npws.alongside.portal.testbed.Person;
import uk.npws.alongside.portal.testbed.Planted;
import uk.npws.alongside.portal.testbed.Portal;
import uk.npws.alongside.portal.testbed.Rest;
import uk.npws.alongside.portal.testbed.Tables;

/**
 * What becomes of bookings, with the keyboard alone on a phone, every page clean: given up, handed
 * on, moved, and made from an e-mail.
 */
class KeyboardChangesIT {

  private static final int WIDTH = 360;

  @RegisterExtension final Browsing browsing = new Browsing().size(WIDTH, 780);

  private final String run = UUID.randomUUID().toString().substring(0, 6);

  @Test
  void a_place_is_given_up_and_whoever_waits_gets_it() throws Exception {
    var event = event("Given Up By Keyboard");
    String place = book(event, "Gives Up " + run);
    String waiting = book(event, "Moves Up " + run);
    Page page = open(Person.COORDINATOR, place);
    var keys = new Keys(page);

    keys.tabTo("Give up the place");
    keys.enter(address -> address.endsWith("/cancel"));
    clean(page);
    keys.goRound();
    keys.tabTo("a reason", stop -> stop.tag().equals("input"));
    keys.space();
    keys.tabTo("the button", stop -> stop.classes().contains("grave"));
    keys.enter(address -> address.endsWith(place));

    clean(page);
    assertThat(state(place)).isEqualTo("CANCELLED");
    assertThat(state(waiting)).isEqualTo("CONFIRMED");
  }

  @Test
  void a_place_is_handed_to_a_colleague() throws Exception {
    var event = event("Handed On By Keyboard");
    String place = book(event, "Hands On " + run);
    String colleague = "Comes Instead " + run;
    Planted.person(colleague, "west-yorkshire");
    Page page = open(Person.COORDINATOR, place);
    var keys = new Keys(page);

    keys.tabTo("Name another person");
    keys.enter(address -> address.endsWith("/substitute"));
    clean(page);
    keys.goRound();
    keys.tabTo("Name or e-mail address");
    keys.type(colleague);
    keys.enter(address -> address.contains("name="));
    clean(page);
    keys.tabTo("the colleague", stop -> stop.name().equals("Choose " + colleague));
    keys.enter(address -> address.contains("person="));
    clean(page);
    keys.goRound();
    keys.tabTo("Give the place to this person");
    keys.enter(address -> address.matches(".*/bookings/[A-Z0-9-]+"));

    clean(page);
    assertThat(page.locator("main").innerText()).contains("comes instead of Hands On " + run);
    assertThat(state(place)).isEqualTo("SUPERSEDED");
  }

  @Test
  void somebody_goes_to_another_date() throws Exception {
    var from = event("Moved By Keyboard");
    var to = event("Moved To By Keyboard");
    String place = book(from, "Goes Elsewhere " + run);
    Page page = open(Person.COORDINATOR, place);
    var keys = new Keys(page);

    keys.tabTo("Move to another date");
    keys.enter(address -> address.endsWith("/move"));
    clean(page);
    keys.tabTo("a date", stop -> stop.tag().equals("input"));
    String wanted = "input[type=radio][value='" + to.id() + "']";
    for (int i = 0; i < 30 && !page.locator(wanted + ":checked").isVisible(); i++) {
      page.keyboard().press("ArrowDown");
    }
    keys.tabTo("Move to this date");
    keys.enter(address -> address.matches(".*/bookings/[A-Z0-9-]+"));

    clean(page);
    assertThat(page.locator("main").innerText()).contains("has a place on the new date");
    assertThat(state(place)).isEqualTo("SUPERSEDED");
  }

  @Test
  void an_e_mail_becomes_a_booking() throws Exception {
    String subject = "By keyboard " + run;
    String sender = "tomas.ferreira@west-yorkshire.police.example";
    Portal.running()
        .mailbox()
        .contact()
        .put(
            ("From: Tomas <%s>\r\nAuthentication-Results: mail.npws.example; dmarc=pass\r\n"
                    + "Subject: %s\r\nMessage-ID: <keyboard-%s@west-yorkshire.example>\r\n\r\n"
                    + "A place at the champion briefing, please.\r\n")
                .formatted(sender, subject, run)
                .getBytes(StandardCharsets.US_ASCII));
    Eventually.holds(
        "the enquiry",
        Duration.ofSeconds(90),
        () -> Tables.count("enquiry where subject = '" + subject + "'") == 1);
    Tables.change( // the longest waiting stands first, before what other tests wrote
        "update enquiry set latest = latest - interval 900 day where subject = '" + subject + "'");
    var event = event("Asked For By E-mail " + run);
    Page page = browsing.as(Person.NPWS, "/desk/enquiries");
    clean(page);
    var keys = new Keys(page);

    keys.tabTo("the e-mail", stop -> stop.name().contains(subject));
    keys.enter(address -> address.matches(".*/desk/enquiries/[0-9a-f-]+"));
    clean(page);
    keys.goRound();
    keys.tabTo("who", stop -> stop.id().equals("book:person"));
    keys.type("Tom");
    keys.tabTo("the event", stop -> stop.id().equals("book:event"));
    String chosen = "document.activeElement.selectedOptions[0].text";
    for (int i = 0; i < 200 && !page.evaluate(chosen).toString().contains(run); i++) {
      page.keyboard().press("ArrowDown");
    }
    keys.tabTo("Confirm the booking");
    keys.enterAndStay();

    clean(page);
    assertThat(page.locator("main").innerText()).contains("The place is booked");
    assertThat(
            Tables.count(
                "booking b join event e on e.id = b.event where b.channel = 'EMAIL' and b.state ="
                    + " 'CONFIRMED' and e.reference = '"
                    + event.reference()
                    + "'"))
        .isEqualTo(1);
  }

  private Page open(Person person, String booking) {
    Page page = browsing.as(person, "/bookings/" + booking);
    clean(page);
    new Keys(page).goRound();
    return page;
  }

  private static Planted.Workshop event(String title) throws Exception {
    var event = Planted.workshopToCome(title, null);
    Tables.change(
        "update event set capacity = 1, course = 'peer-support-training' where reference = '"
            + event.reference()
            + "'");
    return event;
  }

  private String book(Planted.Workshop event, String name) throws Exception {
    var answer =
        Rest.like(browsing.as(Person.COORDINATOR, "/me"))
            .post(
                "/api/v1/events/" + event.reference() + "/bookings",
                "keyboard-" + UUID.randomUUID(),
                "{\"person\":\"" + Planted.person(name, "west-yorkshire").id() + "\"}");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return Rest.text("reference", answer);
  }

  private static String state(String booking) {
    return Tables.column("select state from booking where reference = '" + booking + "'").get(0);
  }

  private static void clean(Page page) {
    assertThat(Axe.violations(page)).as(page.url()).isEmpty();
    assertThat(Axe.width(page)).as(page.url()).isLessThanOrEqualTo(WIDTH);
  }
}
