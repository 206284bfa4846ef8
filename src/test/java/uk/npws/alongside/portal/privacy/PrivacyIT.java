package uk.npws.alongside.portal.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import uk.npws.alongside.portal.testbed.Browsing;
import uk.npws.alongside.portal.testbed.Eventually;
import uk.npws.alongside.portal.testbed.Person;
import uk.npws.alongside.portal.testbed.Portal;
import uk.npws.alongside.portal.testbed.Rest;
import uk.npws.alongside.portal.testbed.Tables;

/** The rights of those whom data is about, from the button to the last row of the last table. */
@Tag("database")
class PrivacyIT {

  @RegisterExtension final Browsing browsing = new Browsing();

  @Test
  void an_administrator_corrects_somebody_and_both_addresses_are_told() {
    Invited ines = Invited.join(browsing, "Ines Quillfeather", "ines.quillfeather");
    Page own = ines.signIn(browsing, "/account");
    Page desk = browsing.as(Person.ADMINISTRATOR, ines.desk());
    String home = desk.url();
    Browsing.press(desk.locator("text=Change details"));

    desk.locator("[id$=':printedName']").fill("Ines ☃");
    Browsing.press(desk, "Save");
    assertThat(desk.locator("#printedName-why").innerText()).contains("☃");
    desk.locator("[id$=':printedName']").fill("Inés Quillfeather");
    desk.locator("[id$=':email']").fill(Person.MEMBER.email());
    Browsing.press(desk, "Save");
    assertThat(desk.locator("#email-why").innerText()).contains("belongs to somebody");
    assertThat(
            Tables.column("select printed_name from person where email = '" + ines.email() + "'"))
        .containsExactly("Ines Quillfeather");
    Invited moved = ines.at("ines.moved@gwent.police.example");
    desk.locator("[id$=':email']").fill(moved.email());
    Browsing.press(desk, "Save");

    assertThat(desk.url()).isEqualTo(home);
    assertThat(desk.locator(".notice").innerText()).contains("Ines Quillfeather is changed");
    assertThat(desk.locator("main").innerText()).contains("Inés Quillfeather", moved.email());
    own.navigate(Portal.running().at("/account").toString());
    assertThat(own.url()).contains("/sign-in");
    assertThat(moved.signIn(browsing, "/account").locator("main").innerText())
        .contains(moved.email());
    Eventually.holds(
        "letters at both addresses",
        Duration.ofSeconds(60),
        () ->
            ines.letters().stream().anyMatch(letter -> letter.contains("was changed for you"))
                && moved.letters().stream().anyMatch(letter -> letter.contains("writes to you")));
    assertThat(
            Tables.column(
                "select action from audit_entry where subject = '"
                    + home.substring(home.lastIndexOf('/') + 1)
                    + "' and actor_role = 'administrator'"))
        .contains("person renamed", "address changed")
        .doesNotContain("person transferred");
  }

  @Test
  void saving_what_was_there_already_changes_nothing() {
    Invited bo = Invited.join(browsing, "Bo Quietharbour", "bo.quietharbour");
    Page desk = browsing.as(Person.ADMINISTRATOR, bo.desk() + "/edit");

    Browsing.press(desk, "Save");

    assertThat(desk.locator(".notice").innerText()).contains("Nothing was different");
  }

  @Test
  void everybody_gets_their_own_data_whole_and_nobody_elses() throws IOException {
    Page account = browsing.as(Person.MEMBER, "/account");
    Response page = account.reload();
    Download download = account.waitForDownload(() -> Browsing.press(account, "Download my data"));
    JsonObject data = read(download);

    assertThat(page.headerValue("cache-control")).contains("no-store");
    assertThat(download.suggestedFilename()).startsWith("alongside-").endsWith(".json");
    assertThat(data.get("askedFor").getAsString()).isEqualTo("by the person");
    assertThat(entry(data, "details").get("email").getAsString()).isEqualTo(Person.MEMBER.email());
    assertThat(entries(data, "bookings"))
        .isEqualTo(
            Tables.count(
                "booking where person = (select id from person where email = '"
                    + Person.MEMBER.email()
                    + "')"));
    assertThat(data.keySet()).contains("details", "account", "sessions", "letters", "audit");
    assertThat(data.toString())
        .doesNotContain("password\":", "totp", "/reset/", "/invitation/")
        .doesNotContain(
            Person.all().stream()
                .filter(person -> !person.equals(Person.MEMBER))
                .filter(person -> !person.role().equals("npws"))
                .map(Person::email)
                .toArray(String[]::new));
  }

  @Test
  void an_auditor_gets_what_is_held_but_not_what_only_the_person_reads() throws IOException {
    Invited wren = Invited.join(browsing, "Wren Hollowmere", "wren.hollowmere");
    Page own = wren.signIn(browsing, "/learning/self-care-and-resilience/warning-signs");
    own.locator("#signs-1").fill("only Wren reads this");
    Browsing.press(own, "Keep this");
    own.navigate(Portal.running().at("/account").toString());
    JsonObject mine = read(own.waitForDownload(() -> Browsing.press(own, "Download my data")));

    Page desk = browsing.as(Person.AUDITOR, wren.desk());
    JsonObject theirs =
        read(desk.waitForDownload(() -> Browsing.press(desk, "Download everything held")));

    assertThat(mine.toString()).contains("only Wren reads this");
    assertThat(theirs.toString())
        .contains(wren.email(), "read by that person only")
        .doesNotContain("only Wren reads this");
    assertThat(desk.locator("text=Erase this person").count()).isZero();
    assertThat(desk.locator("text=Send an invitation").count()).isZero();
    assertThat(
            Tables.count("audit_entry where action = 'data exported' and actor_role = 'auditor'"))
        .isPositive();
  }

  @Test
  void strangers_get_nothing_and_erase_nobody() {
    Invited tess = Invited.join(browsing, "Tess Brackwater", "tess.brackwater");

    Page team = browsing.as(Person.NPWS, tess.desk());
    assertThat(team.locator("text=Download everything held").count()).isZero();
    for (Person person : List.of(Person.NPWS, Person.AUDITOR, Person.COORDINATOR, Person.MEMBER)) {
      Page page = browsing.as(person, "/me");
      Response answer = page.navigate(Portal.running().at(tess.desk() + "/erase").toString());
      assertThat(answer.status()).as(person.role()).isEqualTo(403);
    }
    Page oneself = browsing.as(Person.ADMINISTRATOR, "/me");
    String own =
        Tables.uuid(
            "select hex(id) from person where email = '" + Person.ADMINISTRATOR.email() + "'");
    Response refused =
        oneself.navigate(Portal.running().at("/admin/people/" + own + "/erase").toString());
    assertThat(refused.status()).isEqualTo(403);
  }

  @Test
  void of_somebody_erased_no_name_and_no_address_is_left_anywhere_but_where_it_must_be()
      throws Exception {
    Invited zita = Invited.join(browsing, "Zita Oxenthwaite", "zita.oxenthwaite");
    Invited next = Invited.join(browsing, "Noor Fernwright", "noor.fernwright");
    String event = aRoomyEvent();
    Page own = zita.signIn(browsing, "/learning/self-care-and-resilience/warning-signs");
    own.locator("#signs-1").fill("Zita Oxenthwaite writes to herself");
    Browsing.press(own, "Keep this");
    assertThat(book(own, event, "{\"diet\":\"no nuts for Zita Oxenthwaite\"}"))
        .isEqualTo("CONFIRMED");
    own.navigate(Portal.running().at("/courses/champion-briefing/interest").toString());
    Browsing.press(own, "Write to me when there are dates");
    own.navigate(Portal.running().at("/account").toString());
    JsonObject data = read(own.waitForDownload(() -> Browsing.press(own, "Download my data")));
    assertThat(entries(data, "bookings")).isEqualTo(1);
    assertThat(entry(data, "needs").get("diet").getAsString()).contains("no nuts");
    assertThat(entry(data, "interests").get("course").getAsString()).isEqualTo("Champion briefing");
    assertThat(entry(data, "ownWords").get("words").getAsString()).contains("writes to herself");
    Tables.change(
        "update event set capacity = places_taken, over_by = 0 where reference = '" + event + "'");
    assertThat(book(next.signIn(browsing, "/me"), event, "{}")).isEqualTo("WAITLISTED");
    String valid = aCertificate(zita, "ISSUED");
    aCertificate(zita, "REVOKED");
    String home = zita.desk();
    String id = home.substring(home.lastIndexOf('/') + 1);
    Eventually.holds(
        "the letter about the booking",
        Duration.ofSeconds(60),
        () ->
            zita.letters().stream().anyMatch(letter -> letter.contains("Zita"))
                && zita.letters().size() >= 2);
    int received = zita.letters().size();
    // an address she had before, under a name she had before
    Tables.change(
        "insert into former_address (person_id, email) values ("
            + binary(id)
            + ", 'zita.before@gwent.police.example')");
    Tables.change(
        "update letter set recipient_address = 'zita.before@gwent.police.example',"
            + " recipient_name = 'Zita Before' where recipient_address = '"
            + zita.email()
            + "' order by written limit 1");

    Page desk = browsing.as(Person.ADMINISTRATOR, home);
    Page late = browsing.as(Person.ADMINISTRATOR, home + "/erase");
    Browsing.press(desk.locator("text=Erase this person"));
    assertThat(desk.locator("h1").innerText()).isEqualTo("Erase Zita Oxenthwaite?");
    assertThat(desk.locator("main").innerText())
        .contains("One booking to come", "One thing the person wrote for themselves")
        .contains("The wish to hear of one course")
        .contains("Serial number and printed name of one valid certificate", "audit trail");
    Browsing.press(desk, "Erase for good");

    assertThat(desk.locator(".notice").innerText()).contains("is erased");
    assertThat(Tables.where("Oxenthwaite")).containsExactly("certificate.printed_name");
    assertThat(Tables.where("zita.oxenthwaite")).isEmpty();
    assertThat(Tables.where("zita.before")).isEmpty();
    assertThat(Tables.count("certificate where printed_name like '%Oxenthwaite%'")).isEqualTo(1);
    assertThat(Tables.column("select state from person where id = " + binary(id)))
        .containsExactly("ERASED");
    assertThat(Tables.count("interest where person = " + binary(id))).isZero();
    for (String table :
        List.of("account", "account_session", "ticket", "role_grant", "recovery_code")) {
      assertThat(Tables.count(table + " where person_id = " + binary(id))).as(table).isZero();
    }

    // the queue moved, and whoever moved up is told; nobody is written to at the address that is
    // gone
    Eventually.holds(
        "a letter to whoever moved up",
        Duration.ofSeconds(60),
        () -> next.letters().stream().anyMatch(l -> l.contains("You have a place now")));
    assertThat(zita.letters()).hasSize(received);

    // nobody can sign in, open sessions are over, and pages say what there is to say
    own.navigate(Portal.running().at("/account").toString());
    assertThat(own.url()).contains("/sign-in");
    Page refused = browsing.visitor("/sign-in");
    refused.getByLabel("E-mail address").fill(zita.email());
    refused.getByLabel("Password").fill(zita.password());
    Browsing.press(refused, "Sign in");
    assertThat(refused.locator(".errors").count()).isPositive();
    desk.navigate(Portal.running().at(home).toString());
    assertThat(desk.locator("h1").innerText()).isEqualTo("Somebody erased");
    assertThat(desk.locator("main input[type=submit]").count()).isZero();

    // once more does nothing more
    Browsing.press(late, "Erase for good");
    assertThat(
            Tables.count("audit_entry where action = 'person erased' and subject = '" + id + "'"))
        .isEqualTo(1);

    // the certificate answers while it is valid, and then without a name
    assertThat(browsing.visitor("/verify/" + valid).locator("main").innerText())
        .contains("Zita Oxenthwaite");
    Tables.change(
        "update certificate set valid_until = '2020-01-01', first_day = '2019-01-01',"
            + " last_day = '2019-01-01' where code = '"
            + valid
            + "'");
    removeNow();
    assertThat(Tables.where("Oxenthwaite")).isEmpty();
    assertThat(browsing.visitor("/verify/" + valid).locator("main").innerText())
        .contains("Somebody erased");
  }

  @Test
  void what_is_over_is_removed_and_reported_and_everybody_reads_the_same_times() {
    Invited ola = Invited.join(browsing, "Ola Marchbank", "ola.marchbank");
    Tables.change(
        "update letter set written = date_sub(written, interval 100 day), state = 'SENT'"
            + " where recipient_address = '"
            + ola.email()
            + "'");
    Tables.change(
        "update ticket set used = date_sub(utc_timestamp(), interval 8 day)"
            + " where used is not null and email = '"
            + ola.email()
            + "'");
    ola.signIn(browsing, "/me");
    Tables.change(
        "update account_session set last_seen = date_sub(utc_timestamp(), interval 31 day)"
            + " where person_id = (select id from person where email = '"
            + ola.email()
            + "')");

    Page desk = removeNow();

    assertThat(desk.locator("h1").innerText()).contains("removed on");
    assertThat(
            Tables.column(
                "select body from letter where recipient_address = '" + ola.email() + "'"))
        .containsOnly("");
    assertThat(Tables.count("ticket where email = '" + ola.email() + "'")).isZero();
    assertThat(
            Tables.count(
                "account_session where person_id = (select id from person where email = '"
                    + ola.email()
                    + "')"))
        .isZero();
    assertThat(Tables.count("removal_report where removed is null")).isZero();
    assertThat(Tables.count("removal_report where kind = 'letter-text' and removed > 0"))
        .isPositive();
    assertThat(Tables.column("select detail from audit_entry where action = 'retention run'"))
        .anyMatch(detail -> detail.contains("letter-text=") && detail.contains("ticket="));
    Page auditor = browsing.as(Person.AUDITOR, "/admin/retention");
    assertThat(auditor.locator("main input[type=submit]").count()).isZero();
    assertThat(auditor.locator("table").innerText()).contains("90 days after it was written");
    Page everybody = browsing.visitor("/privacy");
    assertThat(everybody.locator("table").innerText())
        .contains("14 days after the event", "90 days after it was written", "30 days after")
        .contains("6 years after the event");
  }

  @Test
  void needs_go_two_weeks_after_the_event_and_not_before() {
    Tables.change(
        "insert into needs (booking, diet, access, told)"
            + " select b.id, 'long over', '', utc_timestamp() from booking b join event e on e.id = b.event"
            + " where e.ends < date_sub(utc_timestamp(), interval 15 day)"
            + " and not exists (select 1 from needs n where n.booking = b.id) limit 1");
    Tables.change(
        "insert into needs (booking, diet, access, told)"
            + " select b.id, 'still wanted', '', utc_timestamp() from booking b join event e on e.id = b.event"
            + " where e.ends > utc_timestamp()"
            + " and not exists (select 1 from needs n where n.booking = b.id) limit 1");

    removeNow();

    assertThat(Tables.column("select diet from needs"))
        .doesNotContain("long over")
        .contains("still wanted");
  }

  @Test
  void each_setting_says_whether_a_production_would_start_with_it() {
    Page page = browsing.as(Person.ADMINISTRATOR, "/admin/settings");

    assertThat(page.locator("h1").innerText()).endsWith("settings are not fit for production");
    assertThat(verdict(page, "PORTAL_DEMO_DATA")).startsWith("Only in a demonstration");
    assertThat(verdict(page, "PORTAL_ADDRESS")).startsWith("Not fit").contains("but https");
    assertThat(verdict(page, "PORTAL_SECRET")).isEqualTo("Fit");
    assertThat(page.locator("main").innerText()).doesNotContain("Refused: root");
  }

  private static String verdict(Page page, String variable) {
    return page.locator("tr:has(code:text-is(\"" + variable + "\")) td:last-child .is").innerText()
        + page
            .locator("tr:has(code:text-is(\"" + variable + "\")) td:last-child .soft")
            .allInnerTexts()
            .stream()
            .map(more -> " " + more)
            .reduce("", String::concat);
  }

  private Page removeNow() {
    Page desk = browsing.as(Person.ADMINISTRATOR, "/admin/retention");
    Browsing.press(desk, "Remove now what is over");
    desk.waitForSelector(".notice");
    return desk;
  }

  /** An event to come that anybody may book, with a place to spare. */
  private static String aRoomyEvent() {
    return Tables.column(
            "select e.reference from event e where e.status = 'PUBLISHED' and e.approval = 0"
                + " and e.opens < utc_timestamp() and e.closes > date_add(utc_timestamp(), interval 2 day)"
                + " and e.waiting = 0 and e.places_taken < e.capacity"
                + " and not exists (select 1 from course_prerequisite c where c.course = e.course)"
                + " order by e.starts limit 1")
        .get(0);
  }

  private static String book(Page page, String event, String wish) throws Exception {
    var answer =
        Rest.like(page)
            .post("/api/v1/events/" + event + "/bookings", UUID.randomUUID().toString(), wish);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return Rest.text("state", answer);
  }

  /** A certificate of this person, in this state; gives its code. */
  private static String aCertificate(Invited holder, String state) {
    String code = Tables.column("select upper(left(concat(hex(random_bytes(10))), 20))").get(0);
    Tables.change(
        "insert into certificate (id, person_id, award_code, cycle, source_kind, source_id, printed_name,"
            + " statement, award_title, source_title, first_day, last_day, minutes, valid_until, trainer,"
            + " template, serial, code, state, issued_at, ended_at, reason, version)"
            + " select random_bytes(16), p.id, 'test', 1, 'COURSE', '0', p.name, 'attended', 'tester', 'a test',"
            + " '2026-01-01', '2026-01-01', 60, '2099-12-31', '', 1, concat('TST-2026-', lpad(floor(rand() * 9999999), 7, '0')),"
            + " '"
            + code
            + "', '"
            + state
            + "', utc_timestamp(), "
            + (state.equals("ISSUED")
                ? "null, null"
                : "utc_timestamp(), 'said of Zita Oxenthwaite'")
            + ", 0 from person p where p.email = '"
            + holder.email()
            + "'");
    return code;
  }

  private static String binary(String uuid) {
    return "x'" + uuid.replace("-", "") + "'";
  }

  private static JsonObject read(Download download) throws IOException {
    return JsonParser.parseString(Files.readString(download.path())).getAsJsonObject();
  }

  private static JsonObject entry(JsonObject data, String section) {
    return data.getAsJsonObject(section).getAsJsonArray("entries").get(0).getAsJsonObject();
  }

  private static long entries(JsonObject data, String section) {
    return data.has(section) ? data.getAsJsonObject(section).getAsJsonArray("entries").size() : 0;
  }
}
