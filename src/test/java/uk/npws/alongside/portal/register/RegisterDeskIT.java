package uk.npws.alongside.portal.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import uk.npws.alongside.portal.testbed.Axe;
import uk.npws.alongside.portal.testbed.Browsing;
import uk.npws.alongside.portal.testbed.Person;
import uk.npws.alongside.portal.testbed.Planted;
import uk.npws.alongside.portal.testbed.Rest;
import uk.npws.alongside.portal.testbed.Tables;

/** What a register needs besides ticks: people without a place, corrections, reasons, papers. */
class RegisterDeskIT {

  @RegisterExtension final Browsing browsing = new Browsing().size(360, 740);

  @Test
  void somebody_new_at_a_full_event_is_entered_and_stays_with_a_reason() throws Exception {
    var event = Planted.workshopThatHasBegun("Full workshop", "Robin Young");
    Tables.change("update event set capacity = 1" + where("id", event));
    String email = "walker-" + UUID.randomUUID().toString().substring(0, 8);
    Page page = browsing.as(Person.TRAINER, address(event));
    page.getByText("Add somebody who is here").click();
    Browsing.press(page, "Find");
    assertThat(page.locator("main").innerText()).contains("at least three letters");
    assertThat(Axe.violations(page)).isEmpty();

    page.getByLabel("Force").selectOption("gwent");
    page.getByLabel("Name or e-mail address").fill(email);
    Browsing.press(page, "Find");
    assertThat(page.locator("main").innerText()).contains("Nobody was found");
    page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("Wanda Walker");
    page.getByLabel("E-mail", new Page.GetByLabelOptions().setExact(true))
        .fill(email + "@gwent.police.example");
    Browsing.press(page, "Enter and go on");
    page.waitForURL("**person=*");
    assertThat(page.locator("main").innerText()).contains("No place is free");
    Browsing.press(page, "Add and tick");
    assertThat(page.locator(".errors").count()).isEqualTo(1);
    page.getByLabel("Why this person stays all the same").fill("Drove from Wrexham");
    Browsing.press(page, "Add and tick");
    page.waitForURL("**/1");

    assertThat(page.locator("main").innerText()).contains("Wanda Walker is on the register");
    assertThat(page.locator("ul.reg").first().locator("label b").allInnerTexts())
        .as("numbers of a sheet printed before stay true")
        .containsExactly("Robin Young", "Wanda Walker");
    assertThat(page.locator(".count").innerText()).contains("1").contains("of 2 here");
    assertThat(Tables.column("select over_by from event" + where("id", event)))
        .containsExactly("1");
    assertThat(
            Tables.column(
                "select concat(b.channel, ' ', b.state, ' ', t.note) from booking b join"
                    + " booking_transition t on t.booking = b.id"
                    + where("b.event", event)))
        .containsExactly("WALK_IN CONFIRMED Drove from Wrexham");
    assertThat(
            Tables.count(
                "letter where kind = 'booking-walked-in' and recipient_address like '"
                    + email
                    + "%'"))
        .isEqualTo(1);
    assertThat(Tables.count("audit_entry where action = 'walk-in' and detail like '%Wrexham'"))
        .isEqualTo(1);
  }

  @Test
  void a_closed_register_is_corrected_with_a_reason_and_what_follows_from_it_follows()
      throws Exception {
    var event = Planted.workshopThatHasBegun("Corrected workshop", "Robin Ashdown");
    Page page = browsing.as(Person.TRAINER, address(event));
    page.getByLabel("Robin Ashdown").first().check();
    close(page);
    assertThat(states(event)).containsExactly("ATTENDED");
    long certificates = certificates(event);

    page.navigate(page.url().replaceFirst("/register.*", address(event)));
    page.getByText("Correct: Robin Ashdown").click();
    assertThat(Axe.violations(page)).isEmpty();
    page.getByLabel("Minutes late").fill("100");
    Browsing.press(page, "Correct the register");
    assertThat(page.locator(".errors").innerText()).contains("Choose a reason");
    page.getByLabel("The signed sheet says so").check();
    Browsing.press(page, "Correct the register");
    page.waitForURL("**/1");

    assertThat(page.locator("main").innerText()).contains("Here, 100 minutes late");
    assertThat(states(event)).containsExactly("PARTLY_ATTENDED");
    assertThat(certificates(event)).isEqualTo(certificates - 1);
    assertThat(
            Tables.column(
                "select detail from audit_entry where action = 'register corrected' and subject ='"
                    + event.id()
                    + "'"))
        .singleElement()
        .asString()
        .endsWith("because SIGNED_SHEET");
  }

  @Test
  void why_somebody_did_not_come_is_said_by_the_trainer_and_later_by_the_persons_force()
      throws Exception {
    var event = Planted.workshopThatHasBegun("Missed workshop", "Robin Ashdown");
    Tables.change(
        "update person set force_code = 'west-yorkshire' where id in (select person from booking"
            + where("event", event)
            + ")");
    Page page = browsing.as(Person.TRAINER, address(event));
    close(page);
    page.waitForURL("**/1");
    assertThat(page.locator("main").innerText()).contains("One person did not come");
    assertThat(Axe.violations(page)).isEmpty();
    page.getByLabel("Robin Ashdown").selectOption("ILLNESS");
    Browsing.press(page, "Keep the reasons");
    assertThat(absences(event)).containsExactly("ILLNESS");

    String reference =
        Tables.column("select reference from booking" + where("event", event)).get(0);
    Page force = browsing.as(Person.COORDINATOR, "/bookings/" + reference);
    force.getByText("Say why").click();
    force.getByLabel("Operational duty").check();
    Browsing.press(force, "Keep the reason");
    force.waitForURL("**/" + reference);

    assertThat(absences(event)).containsExactly("OPERATIONAL_DUTY");
    assertThat(force.locator("main").innerText()).contains("Operational duty");
  }

  @Test
  void ticks_count_once_and_unreadable_ones_are_refused_whole() throws Exception {
    var event = Planted.workshopThatHasBegun("Counting workshop", "Robin Ashdown");
    Rest trainer = Rest.like(browsing.as(Person.TRAINER, "/me"));
    String booking = Tables.uuid("select hex(id) from booking" + where("event", event));
    String session = Tables.uuid("select hex(id) from event_session" + where("event", event));
    String ticks = "/api/v1/registers/" + session + "/ticks";
    String id = UUID.randomUUID().toString();
    String here = body(id, booking, true, "2026-01-01T10:00:00Z", "2026-01-01T10:00:01Z");

    assertThat(trainer.post(ticks, id, here).body()).contains("\"TAKEN\"");
    String again = trainer.post(ticks, id, here).body();
    assertThat(again).contains("\"TAKEN\"").contains("\"here\":true");
    // a phone whose clock is years behind, and a tap an hour before the one that was taken
    String older =
        body(
            UUID.randomUUID().toString(),
            booking,
            false,
            "2026-01-01T09:00:00Z",
            "2026-01-01T10:00:01Z");
    assertThat(trainer.post(ticks, id, older).body()).contains("\"OVERTAKEN\"", "\"here\":true");
    assertThat(Tables.count("register_tick where booking = x'" + booking.replace("-", "") + "'"))
        .isEqualTo(2);

    assertThat(trainer.post(ticks, id, "{\"sent\":\"now\",\"ticks\":[]}").statusCode())
        .isEqualTo(422);
    assertThat(trainer.post(ticks, id, here.replace("HERE", "THERE")).statusCode()).isEqualTo(422);
    assertThat(trainer.post(ticks, id, "{").statusCode()).isEqualTo(400);
    assertThat(Rest.visitor().post(ticks, id, here).statusCode()).isEqualTo(401);
    assertThat(Rest.like(browsing.as(Person.MEMBER, "/me")).post(ticks, id, here).statusCode())
        .isEqualTo(403);
  }

  @Test
  void the_papers_of_an_event_are_there_to_print() throws Exception {
    var event = Planted.workshopThatHasBegun("Paper workshop", "Robin Ashdown");
    Page page = browsing.as(Person.TRAINER, "/register/" + event.reference());
    assertThat(Axe.violations(page)).isEmpty();

    List<String> papers =
        page.locator("a[href$='.pdf']").all().stream()
            .map(one -> one.getAttribute("href"))
            .toList();

    assertThat(papers).hasSize(4);
    for (String paper : papers) {
      var answer = page.context().request().get(page.url().replaceFirst("/register.*", paper));
      assertThat(answer.status()).as(paper).isEqualTo(200);
      assertThat(answer.headers()).containsEntry("content-type", "application/pdf");
      assertThat(new String(answer.body(), 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
          .isEqualTo("%PDF-");
    }
  }

  private static String body(String id, String booking, boolean here, String at, String sent) {
    return """
        {"sent":"%s","ticks":[{"id":"%s","booking":"%s","about":"HERE","here":%s,"late":0,"early":0,"at":"%s"}]}
        """
        .formatted(sent, id, booking, here, at);
  }

  private static void close(Page page) {
    Browsing.press(page, "Close the register");
    page.waitForURL("**/close");
    Browsing.press(page, "Close the register");
    page.waitForURL(address -> !address.endsWith("/close"));
  }

  private static String address(Planted.Workshop event) {
    return "/register/" + event.reference() + "/1";
  }

  private static List<String> states(Planted.Workshop event) {
    return Tables.column("select state from booking" + where("event", event));
  }

  private static List<String> absences(Planted.Workshop event) {
    return Tables.column("select absence from booking" + where("event", event));
  }

  private static long certificates(Planted.Workshop event) {
    return Tables.count(
        "certificate c join booking b on b.person = c.person_id"
            + where("b.event", event)
            + " and c.state = 'ISSUED'");
  }

  private static String where(String column, Planted.Workshop event) {
    return " where " + column + " = x'" + event.id().toString().replace("-", "") + "'";
  }
}
