package uk.npws.alongside.portal.letters;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
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
import uk.npws.alongside.portal.testbed.Portal;
import uk.npws.alongside.portal.testbed.Rest;
import uk.npws.alongside.portal.testbed.Tables;

/**
 * Letters that the clock sends. The clock stands still for no test, so events are put where it
 * finds them due: an event is moved rather than the time.
 */
class RemindersIT {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final Duration A_ROUND = Duration.ofSeconds(120);

  @RegisterExtension final Browsing browsing = new Browsing().size(360, 740);

  @Test
  void who_has_a_place_is_reminded_once_and_who_gave_it_up_or_came_since_is_not() throws Exception {
    var event = event("Reminded");
    String comes = book(event, "Remembers Well");
    String gone = book(event, "Gave Up");
    assertThat(team().delete("/api/v1/bookings/" + gone, "gone-" + UUID.randomUUID()).statusCode())
        .isEqualTo(200);
    madeDaysAgo(event, 5);
    String justNow = book(event, "Just Booked");

    moveTo(event, 2);

    Eventually.holds("the reminder", A_ROUND, () -> reminders(comes) == 1);
    assertThat(
            Tables.column(
                "select l.subject from letter l join booking b on b.id = l.about"
                    + " where b.reference = '"
                    + comes
                    + "' and l.kind = 'reminder-joining'"))
        .singleElement()
        .asString()
        .matches("(In 2 days|Tomorrow): Reminded, .*");
    aRoundPasses(event);
    assertThat(reminders(comes)).isEqualTo(1);
    assertThat(reminders(gone)).isZero();
    assertThat(reminders(justNow)).isZero();
  }

  @Test
  void reminders_move_with_the_event() throws Exception {
    var event = event("Moved About");
    String comes = book(event, "Moves Along");
    madeDaysAgo(event, 20);
    moveTo(event, 2);
    Eventually.holds("the reminder", A_ROUND, () -> reminders(comes) == 1);

    moveTo(event, 14);

    Eventually.holds("the reminder of the new day", A_ROUND, () -> reminders(comes) == 2);
    assertThat(
            Tables.column(
                "select concat(r.for_day, ' ', r.days) from reminder r join booking b"
                    + " on b.id = r.booking where b.reference = '"
                    + comes
                    + "' order by r.for_day"))
        .containsExactly(day(2) + " 2", day(14) + " 14");
  }

  @Test
  void an_event_reminds_on_days_of_its_own() throws Exception {
    var event = event("Own Days");
    String comes = book(event, "Own Olive");
    madeDaysAgo(event, 20);
    Page page = browsing.as(Person.NPWS, "/desk/events/" + event.reference() + "/reminders");
    assertThat(page.getByLabel("Days before the start").inputValue()).isEqualTo("14, 2");
    page.getByLabel("Days before the start").fill("soon");
    Browsing.press(page, "Keep these days");
    assertThat(page.locator(".why").innerText()).contains("Write up to 5 numbers of days");
    assertThat(Axe.violations(page)).isEmpty();
    page.getByLabel("Days before the start").fill("9 3");
    Browsing.press(page, "Keep these days");
    assertThat(page.locator("main").innerText()).contains("so many days before: 9, 3");

    moveTo(event, 9);

    Eventually.holds("the reminder", A_ROUND, () -> reminders(comes) == 1);
    Page after = browsing.as(Person.NPWS, "/desk/events/" + event.reference() + "/reminders");
    assertThat(after.locator("main").innerText()).contains("One reminder has been sent");
    assertThat(Axe.violations(after)).isEmpty();
    Browsing.press(after, "As the course has it");
    assertThat(after.locator("main").innerText()).contains("so many days before: 14, 2");
  }

  @Test
  void an_offer_that_is_about_to_run_out_is_said_once() throws Exception {
    var event = event("Offer Ends");
    Tables.change(
        "update event set capacity = 1, answer_hours = 16 where reference = '"
            + event.reference()
            + "'");
    String first = book(event, "Has It");
    String waits = book(event, "Waits Long");
    assertThat(
            team().delete("/api/v1/bookings/" + first, "first-" + UUID.randomUUID()).statusCode())
        .isEqualTo(200);
    assertThat(letters(waits, "booking-offered")).isEqualTo(1);

    Tables.change(
        "update booking_transition t join booking b on b.id = t.booking set t.at = t.at - interval"
            + " 30 day where t.to_state = 'OFFERED' and b.reference = '"
            + waits
            + "'");

    Eventually.holds(
        "the reminder of the offer", A_ROUND, () -> letters(waits, "reminder-offer") == 1);
    assertThat(letters(waits, "booking-offered")).isEqualTo(1);
  }

  @Test
  void coordinators_get_one_letter_a_week_about_their_force_alone_and_stop_it_with_one_click()
      throws Exception {
    var event = event("In The Digest");
    moveTo(event, 20);
    book(event, "Gwent Goes", "gwent");
    book(event, "Yorkshire Goes", "west-yorkshire");
    ZonedDateTime now = ZonedDateTime.now(LONDON);
    String coordinator = Tables.id(Person.COORDINATOR);
    Tables.change("delete from digest where person = " + coordinator);
    long before = digests(coordinator);

    Portal.running()
        .restartWith(
            "-Dportal.digest.day=" + now.getDayOfWeek(), "-Dportal.digest.hour=" + now.getHour());
    Eventually.holds(
        "the weekly letter",
        Duration.ofSeconds(180),
        () -> Tables.count("digest where person = " + coordinator) == 1);
    String body =
        Tables.column(
                "select body from letter where kind = 'coordinator-digest' and about = "
                    + coordinator
                    + " order by written desc limit 1")
            .get(0);
    assertThat(body).contains("Yorkshire Goes: In The Digest").doesNotContain("Gwent Goes");
    Matcher off = Pattern.compile("(/digest/[A-Za-z0-9_-]{43})").matcher(body);
    assertThat(off.find()).isTrue();
    Eventually.holds(
        "the letter with its headers",
        Duration.ofSeconds(60),
        () -> {
          List<MimeMessage> letters =
              Portal.running().mailbox().lettersTo(Person.COORDINATOR.email());
          MimeMessage last =
              letters.stream()
                  .filter(letter -> header(letter, "List-Unsubscribe-Post") != null)
                  .reduce((one, other) -> other)
                  .orElseThrow();
          return header(last, "List-Unsubscribe-Post").equals("List-Unsubscribe=One-Click")
              && header(last, "List-Unsubscribe").endsWith(off.group(1) + ">");
        });

    assertThat(Rest.visitor().get(off.group(1)).statusCode()).isEqualTo(200);
    assertThat(Tables.count("digest_off where person = " + coordinator)).isZero();
    assertThat(oneClick(off.group(1))).isEqualTo(200);
    assertThat(Tables.count("digest_off where person = " + coordinator)).isEqualTo(1);
    Page page = browsing.visitor(off.group(1));
    assertThat(page.locator("h1").innerText()).isEqualTo("You do not get the weekly letter");
    assertThat(Axe.violations(page)).isEmpty();
    Browsing.press(page, "Send me the weekly letter");
    assertThat(page.locator("h1").innerText()).isEqualTo("You get the weekly letter");
    Page own = browsing.as(Person.COORDINATOR, "/account/letters");
    Browsing.press(own, "Stop the weekly letter");
    assertThat(Tables.count("digest_off where person = " + coordinator)).isEqualTo(1);
    Browsing.press(own, "Send me the weekly letter");
    assertThat(Tables.count("digest_off where person = " + coordinator)).isZero();
    assertThat(digests(coordinator)).isEqualTo(before + 1);
  }

  private static long digests(String person) {
    return Tables.count("letter where kind = 'coordinator-digest' and about = " + person);
  }

  private static String header(MimeMessage letter, String name) {
    try {
      return letter.getHeader(name, null);
    } catch (jakarta.mail.MessagingException fault) {
      throw new IllegalStateException(fault);
    }
  }

  /** As a mail program does it: no cookies, no view state. */
  private static int oneClick(String path) throws Exception {
    URI address = Portal.running().at(path);
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("List-Unsubscribe=One-Click"))
                .build(),
            HttpResponse.BodyHandlers.discarding())
        .statusCode();
  }

  /** Waits until the clock has certainly looked: it reminds somebody else of the same event. */
  private void aRoundPasses(Planted.Workshop event) throws Exception {
    String witness = book(event, "Witness " + UUID.randomUUID().toString().substring(0, 4));
    Tables.change(
        "update booking_transition t join booking b on b.id = t.booking set t.at = t.at - interval"
            + " 5 day where b.reference = '"
            + witness
            + "'");
    Eventually.holds("another round", A_ROUND, () -> reminders(witness) == 1);
  }

  private Rest team() {
    return Rest.like(browsing.as(Person.NPWS, "/me"));
  }

  /** In thirty days: nobody is reminded yet. */
  private static Planted.Workshop event(String title) throws Exception {
    var event = Planted.workshopToCome(title, null);
    Tables.change(
        "update event set course = 'train-the-trainer' where reference = '"
            + event.reference()
            + "'");
    moveTo(event, 30);
    return event;
  }

  /** To noon, so many days from today. */
  private static void moveTo(Planted.Workshop event, int days) {
    String starts =
        day(days).atTime(12, 0).atZone(LONDON).toInstant().toString().replaceAll("[TZ]", " ");
    Tables.change(
        "update event set starts = '%s', ends = '%s' + interval 2 hour, closes = '%s', cancel_by = '%s' where reference = '%s'"
            .formatted(starts, starts, starts, starts, event.reference()));
    Tables.change(
        "update event_session s join event e on e.id = s.event set s.starts = e.starts, s.ends ="
            + " e.ends where e.reference = '"
            + event.reference()
            + "'");
  }

  /** Counted from the last eight o'clock, when reminders go: before eight that was yesterday. */
  private static LocalDate day(int days) {
    return ZonedDateTime.now(LONDON).minusHours(8).toLocalDate().plusDays(days);
  }

  private static void madeDaysAgo(Planted.Workshop event, int days) {
    Tables.change(
        "update booking_transition t join booking b on b.id = t.booking join event e on e.id ="
            + " b.event set t.at = t.at - interval "
            + days
            + " day where e.reference = '"
            + event.reference()
            + "'");
  }

  private String book(Planted.Workshop event, String name) throws Exception {
    return book(event, name, "gwent");
  }

  private String book(Planted.Workshop event, String name, String force) throws Exception {
    var answer =
        team()
            .post(
                "/api/v1/events/" + event.reference() + "/bookings",
                "remind-" + UUID.randomUUID(),
                "{\"person\":\"" + Planted.person(name, force).id() + "\"}");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return Rest.text("reference", answer);
  }

  private static long reminders(String booking) {
    return letters(booking, "reminder-joining");
  }

  private static long letters(String booking, String kind) {
    return Tables.count(
        "letter l join booking b on b.id = l.about where l.kind = '"
            + kind
            + "' and b.reference = '"
            + booking
            + "'");
  }
}
