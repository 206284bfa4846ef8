package uk.npws.alongside.portal.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import uk.npws.alongside.portal.testbed.Axe;
import uk.npws.alongside.portal.testbed.Browsing;
import uk.npws.alongside.portal.testbed.Eventually;
import uk.npws.alongside.portal.testbed.Person;
import uk.npws.alongside.portal.testbed.Planted;
import uk.npws.alongside.portal.testbed.Rest;
import uk.npws.alongside.portal.testbed.Tables;

/** From the team's form to people with names, on a phone, and what goes wrong on the way. */
class InvitationsIT {

  private static final Duration A_ROUND = Duration.ofSeconds(60);

  @RegisterExtension final Browsing browsing = new Browsing().size(360, 760);

  @Test
  void a_force_is_invited_takes_some_places_names_somebody_and_the_rest_goes_to_who_waits()
      throws Exception {
    var event = anEvent("Invited", 3);
    var comes = Planted.person("Cerys Invited", "west-yorkshire");
    invite(event, 3);
    assertThat(number(event, "held")).isEqualTo(3);
    String waiting = book(event, "Waits Meanwhile");
    assertThat(state(waiting)).isEqualTo("WAITLISTED");

    Page page = browsing.as(Person.COORDINATOR, link(event, 1));
    assertThat(page.url()).contains("/invitations/" + invitation(event));
    assertThat(invited(event, "state")).isEqualTo("OPENED");
    assertThat(Axe.violations(page)).isEmpty();
    page.getByLabel("How many places do you take?").fill("2");
    Browsing.press(page, "Take these places");
    assertThat(page.locator("h1").innerText()).isEqualTo("2 people to be named");
    assertThat(state(waiting)).as("the place that was not taken").isEqualTo("CONFIRMED");
    String next = book(event, "Waits Still");
    assertThat(Axe.violations(page)).isEmpty();

    Browsing.press(page.locator("main a:has-text('Name people')").first());
    assertThat(Axe.violations(page)).isEmpty();
    page.getByLabel("Name or e-mail address").fill("Cerys Invited");
    Browsing.press(page, "Find");
    Browsing.press(page.locator("main a:has-text('Choose')").first());
    assertThat(Axe.violations(page)).isEmpty();
    Browsing.press(page, "Name this person");
    assertThat(page.locator("main").innerText()).contains("Cerys Invited is named");
    assertThat(widest(page)).isLessThanOrEqualTo(360);
    assertThat(number(event, "held")).isEqualTo(1);
    assertThat(
            Tables.count(
                "letter l join booking b on b.id = l.about where l.kind = 'booking-confirmed' and"
                    + " b.person = x'"
                    + comes.id().toString().replace("-", "")
                    + "'"))
        .isEqualTo(1);

    due(
        "update invitation set answered = answered - interval 9 day, releases = utc_timestamp(6) +"
            + " interval 2 hour",
        event);
    Eventually.holds(
        "names are asked for", A_ROUND, () -> letters(event).contains("invitation-names"));
    due("update allocation set releases = utc_timestamp(6)", event);
    Eventually.holds("whoever waits moves up", A_ROUND, () -> state(next).equals("CONFIRMED"));

    assertThat(number(event, "held")).isZero();
    assertThat(number(event, "places_taken")).isEqualTo(3);
    assertThat(letters(event))
        .contains("invitation-sent", "invitation-accepted", "invitation-released");
    assertThat(browsing.as(Person.COORDINATOR, "/invitations").locator("main").innerText())
        .contains("1 of 1");
  }

  @Test
  void a_link_opens_nothing_for_another_force_or_once_a_newer_letter_was_sent() throws Exception {
    var event = anEvent("Linked", 5);
    invite(event, 2);
    String first = link(event, 1);

    Page wrong = browsing.as(Person.TRAINER, first);
    assertThat(wrong.locator("h1").innerText()).isEqualTo("This invitation is for another force");
    assertThat(wrong.locator("main").innerText()).doesNotContain("West Yorkshire");
    assertThat(Axe.violations(wrong)).isEmpty();
    assertThat(invited(event, "state")).isEqualTo("SENT");
    assertThat(audited(event, "invitation link refused")).isEqualTo(1);
    Page visitor = browsing.visitor(first);
    assertThat(visitor.url()).contains("/sign-in");
    assertThat(visitor.content()).doesNotContain("Linked");

    Page team = browsing.as(Person.NPWS, "/invitations/" + invitation(event));
    Browsing.press(team, "Send it again");
    Page old = browsing.as(Person.COORDINATOR, first);
    assertThat(old.locator("h1").innerText()).isEqualTo("There is a newer letter");
    assertThat(audited(event, "invitation link refused")).isEqualTo(2);
    Browsing.press(old.locator("main a:has-text('See the invitation')"));
    assertThat(old.locator("h1").innerText()).contains("is invited");
    assertThat(number(event, "held")).isEqualTo(2);

    String second = link(event, 2);
    assertThat(browsing.as(Person.COORDINATOR, second).url()).contains("/invitations/");
    assertThat(browsing.as(Person.COORDINATOR, second).locator("h1").innerText())
        .isEqualTo("This link has been used");
    assertThat(browsing.as(Person.COORDINATOR, "/invited/00000000").locator("h1").innerText())
        .isEqualTo("This link leads nowhere");
  }

  @Test
  void of_two_who_name_somebody_for_the_last_place_at_once_one_gets_it() throws Exception {
    var event = anEvent("Last place", 4);
    var one = Planted.person("Is First", "west-yorkshire");
    var other = Planted.person("Is Second", "west-yorkshire");
    invite(event, 1);
    Page page = browsing.as(Person.COORDINATOR, "/invitations/" + invitation(event));
    Browsing.press(page, "Take these places");
    String naming = "/invitations/" + invitation(event) + "/name?person=";
    Page coordinator = browsing.as(Person.COORDINATOR, naming + one.id());
    Page team = browsing.as(Person.NPWS, naming + other.id());

    List.of(coordinator, team)
        .forEach(both -> both.evaluate("document.querySelector('[id$=\":do\"]').click()"));
    Eventually.holds(
        "both are answered",
        A_ROUND,
        () -> {
          coordinator.waitForLoadState(LoadState.LOAD);
          team.waitForLoadState(LoadState.LOAD);
          return both(coordinator, team).contains("is named")
              && both(coordinator, team).contains("has just been named");
        });

    assertThat(
            Tables.count(
                "booking b join event e on e.id = b.event where e.reference = '"
                    + event.reference()
                    + "' and b.state = 'CONFIRMED'"))
        .isEqualTo(1);
    assertThat(number(event, "places_taken")).isEqualTo(1);
    assertThat(number(event, "held")).isZero();
  }

  @Test
  void nobody_answers_in_time_and_the_places_go_to_who_waits_after_a_reminder() throws Exception {
    var event = anEvent("Unanswered", 2);
    invite(event, 2);
    String waiting = book(event, "Hopes For It");
    due(
        "update invitation set sent = sent - interval 9 day, reply_by = utc_timestamp(6) + interval 1 hour",
        event);
    Eventually.holds("a reminder", A_ROUND, () -> letters(event).contains("invitation-reminder"));
    Page list = browsing.as(Person.NPWS, "/desk/invitations");
    assertThat(list.locator("main").innerText()).contains("Unanswered");
    assertThat(Axe.violations(list)).isEmpty();
    assertThat(Rest.like(list).get("/desk/invitations.csv").body()).contains("Unanswered");

    due("update invitation set reply_by = utc_timestamp(6)", event);
    Page late = browsing.as(Person.COORDINATOR, "/invitations/" + invitation(event));
    assertThat(late.locator("main").innerText()).doesNotContain("How many places");
    Eventually.holds("places go back", A_ROUND, () -> state(waiting).equals("CONFIRMED"));

    assertThat(invited(event, "state")).isEqualTo("EXPIRED");
    assertThat(number(event, "held")).isZero();
    assertThat(letters(event)).contains("invitation-expired");
  }

  @Test
  void the_clock_passes_the_reply_date_while_the_form_is_open() throws Exception {
    var event = anEvent("Form open", 4);
    invite(event, 2);
    Page form = browsing.as(Person.COORDINATOR, "/invitations/" + invitation(event));
    due("update invitation set reply_by = utc_timestamp(6)", event);

    Browsing.press(form, "Take these places");

    assertThat(form.locator("[role=alert]").innerText())
        .containsAnyOf("time to answer", "in the meantime");
    assertThat(invited(event, "accepted")).isEqualTo("0");
  }

  @Test
  void a_force_declines_with_a_reason_and_the_team_reads_it() throws Exception {
    var event = anEvent("Declined", 4);
    invite(event, 2);
    Page page = browsing.as(Person.COORDINATOR, "/invitations/" + invitation(event));
    Browsing.press(page.locator("main a:has-text('Take none')"));
    assertThat(Axe.violations(page)).isEmpty();
    Browsing.press(page, "Take none");
    assertThat(page.locator("[role=alert]").innerText()).contains("Choose a reason");

    page.getByLabel("It is too far away").check();
    Browsing.press(page, "Take none");

    assertThat(page.locator("h1").innerText()).contains("takes no places");
    assertThat(number(event, "held")).isZero();
    assertThat(letters(event)).contains("invitation-declined", "invitation-declined-team");
    Page list = browsing.as(Person.NPWS, "/desk/events/" + event.reference() + "/invitations");
    assertThat(list.locator("main").innerText()).contains("West Yorkshire", "Declined");
    assertThat(Axe.violations(list)).isEmpty();
  }

  @Test
  void a_deputy_answers_until_the_invitation_is_taken_back() throws Exception {
    var event = anEvent("Deputised", 4);
    invite(event, 2);
    String address = "/invitations/" + invitation(event);
    assertThat(browsing.as(Person.SUPPORTER, address).title()).contains("There is no page here");
    Page page =
        browsing.as(Person.COORDINATOR, address + "/deputy?name=" + Person.SUPPORTER.email());
    page.locator("main input[type=radio]").first().check();
    assertThat(Axe.violations(page)).isEmpty();
    Browsing.press(page, "Hand it over");

    Page deputy = browsing.as(Person.SUPPORTER, address);
    Browsing.press(deputy, "Take these places");
    assertThat(invited(event, "state")).isEqualTo("ACCEPTED");
    assertThat(browsing.as(Person.SUPPORTER, address + "/name").locator("h1").innerText())
        .isEqualTo("Who is to come?");
    Page back = browsing.as(Person.COORDINATOR, address);
    Browsing.press(back, "Take it back");

    assertThat(browsing.as(Person.SUPPORTER, address).title()).contains("There is no page here");
    assertThat(letters(event)).contains("invitation-deputy", "invitation-deputy-ended");
  }

  @Test
  void the_team_gives_more_places_fewer_and_takes_an_invitation_back() throws Exception {
    var event = anEvent("Changed", 6);
    invite(event, 2);
    Page answer = browsing.as(Person.COORDINATOR, "/invitations/" + invitation(event));
    Browsing.press(answer, "Take these places");

    Page page = browsing.as(Person.NPWS, "/invitations/" + invitation(event) + "/places");
    assertThat(Axe.violations(page)).isEmpty();
    page.getByLabel("Places in all").fill("7");
    Browsing.press(page, "Change the places");
    assertThat(page.locator("[role=alert]").innerText()).contains("Only 4 more places are free");
    page.getByLabel("Places in all").fill("4");
    Browsing.press(page, "Change the places");
    assertThat(number(event, "held")).isEqualTo(4);
    page.navigate(page.url().replaceFirst("\\?.*", "") + "/withdraw");
    Browsing.press(page, "Take the invitation back");

    assertThat(invited(event, "state")).isEqualTo("WITHDRAWN");
    assertThat(number(event, "held")).isZero();
    assertThat(letters(event)).contains("invitation-changed", "invitation-withdrawn");
  }

  @Test
  void an_event_by_invitation_is_closed_to_the_public_at_each_door() throws Exception {
    var event = anEvent("Closed circle", 4);
    due("update event set admission = 'BY_INVITATION'", event);

    Page page = browsing.as(Person.MEMBER, "/events/" + event.reference());
    assertThat(page.locator("main").innerText()).contains("by invitation");
    var refused =
        Rest.like(page).post("/api/v1/events/" + event.reference() + "/bookings", key(), "{}");
    assertThat(refused.statusCode()).as(refused.body()).isEqualTo(409);
    assertThat(number(event, "places_taken")).isZero();
    assertThat(state(book(event, "By The Team"))).isEqualTo("CONFIRMED");
  }

  @Test
  void calling_an_event_off_ends_what_is_kept_and_tells_those_who_were_invited() throws Exception {
    var event = anEvent("Called off", 4);
    invite(event, 3);

    Page page = browsing.as(Person.NPWS, "/desk/events/" + event.reference() + "/cancel");
    page.locator("textarea[id$=why]").fill("The trainer is ill.");
    Browsing.press(page, "Call this event off");

    Eventually.holds(
        "called off",
        A_ROUND,
        () ->
            Tables.count(
                    "event where status = 'CANCELLED' and reference = '" + event.reference() + "'")
                == 1);
    assertThat(number(event, "held")).isZero();
    assertThat(invited(event, "state")).isEqualTo("WITHDRAWN");
    assertThat(letters(event)).contains("invitation-withdrawn");
  }

  /** By the form, as the team does: West Yorkshire, kept from sending on. */
  private void invite(Planted.Workshop event, int places) {
    Page form = browsing.as(Person.NPWS, "/desk/events/" + event.reference() + "/invite");
    assertThat(Axe.violations(form)).isEmpty();
    form.locator("input[value='west-yorkshire']").check();
    form.getByLabel("Places for each force").fill(String.valueOf(places));
    form.getByLabel("Answer by").fill(LocalDate.now().plusDays(7).toString());
    form.getByLabel("Name people by").fill(LocalDate.now().plusDays(8).toString());
    Browsing.press(form, "Send now");
    assertThat(form.locator("main").innerText()).contains("is invited. The letter is on its way");
  }

  private static Planted.Workshop anEvent(String title, int places) throws Exception {
    Planted.Workshop event = Planted.workshopToCome(title, null);
    Tables.change(
        "update event set capacity = %d, course = 'train-the-trainer', owner = %s where reference = '%s'"
            .formatted(places, Tables.id(Person.NPWS), event.reference()));
    return event;
  }

  private String book(Planted.Workshop event, String name) throws Exception {
    var answer =
        Rest.like(browsing.as(Person.NPWS, "/me"))
            .post(
                "/api/v1/events/" + event.reference() + "/bookings",
                key(),
                "{\"person\":\"" + Planted.person(name, "gwent").id() + "\"}");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return Rest.text("reference", answer);
  }

  /** The path in the letter of invitation that came as this number to the demo's coordinator. */
  private static String link(Planted.Workshop event, int number) {
    String body =
        Tables.column(
                "select l.body from letter l join invitation i on i.id = l.about join event e on e.id ="
                    + " i.event where l.kind = 'invitation-sent' and e.reference = '"
                    + event.reference()
                    + "' and l.recipient_address = '"
                    + Person.COORDINATOR.email()
                    + "' order by l.written, l.id")
            .get(number - 1);
    Matcher link = Pattern.compile("/invited/[0-9A-Z]{32}").matcher(body);
    assertThat(link.find()).as(body).isTrue();
    return link.group();
  }

  private static String invitation(Planted.Workshop event) {
    return Tables.uuid(
        "select hex(i.id) from invitation i join event e on e.id = i.event" + of(event));
  }

  private static String invited(Planted.Workshop event, String column) {
    return Tables.column(
            "select i." + column + " from invitation i join event e on e.id = i.event" + of(event))
        .get(0);
  }

  private static List<String> letters(Planted.Workshop event) {
    return Tables.column(
        "select l.kind from letter l join invitation i on i.id = l.about join event e on e.id = i.event"
            + of(event));
  }

  private static long audited(Planted.Workshop event, String action) {
    return Tables.count(
        "audit_entry where action = '" + action + "' and subject = '" + invitation(event) + "'");
  }

  /** As if time had passed, or the team had decided otherwise. */
  private static void due(String change, Planted.Workshop event) {
    boolean itself = change.startsWith("update event");
    Tables.change(
        change
            + (itself
                ? " where reference = '"
                : " where event = (select id from event where reference = '")
            + event.reference()
            + (itself ? "'" : "')"));
  }

  private static String of(Planted.Workshop event) {
    return " where e.reference = '" + event.reference() + "'";
  }

  private static String both(Page one, Page other) {
    return one.locator("main").innerText() + other.locator("main").innerText();
  }

  private static int widest(Page page) {
    return Axe.width(page);
  }

  private static String key() {
    return "invitation-" + UUID.randomUUID();
  }

  private static String state(String booking) {
    return Tables.column("select state from booking where reference = '" + booking + "'").get(0);
  }

  private static int number(Planted.Workshop event, String column) {
    return Integer.parseInt(
        Tables.column("select e." + column + " from event e" + of(event)).get(0));
  }
}
