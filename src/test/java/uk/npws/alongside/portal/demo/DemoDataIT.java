package uk.npws.alongside.portal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.npws.alongside.events.BookingState;
import uk.npws.alongside.events.enquiry.EnquiryState;
import uk.npws.alongside.foundation.Ids;
import uk.npws.alongside.portal.testbed.Eventually;
import uk.npws.alongside.portal.testbed.Person;
import uk.npws.alongside.portal.testbed.Portal;

/** What stands in the database after the first start, and the pages that tell of it. */
class DemoDataIT {

  private static final String ENTRY =
      String.join(
          "\r\n",
          "BEGIN:VCALENDAR",
          "METHOD:REQUEST",
          "BEGIN:VEVENT",
          "SUMMARY:Train the Trainer",
          "DTSTART;TZID=Europe/London:20270302T093000",
          "DTEND;TZID=Europe/London:20270302T163000",
          "LOCATION:Eastfield House\\, Le",
          " eds",
          "END:VEVENT",
          "END:VCALENDAR",
          "");

  private final Portal portal = Portal.running();

  @Test
  void the_nation_is_there() {
    assertThat(count("select count(*) from police_force")).isEqualTo(49);
    assertThat(
            count(
                "select count(*) from person where force_code is not null"
                    + " and email not like '%@planted.example'")) // other tests put those there
        .isBetween(350L, 500L);
    assertThat(count("select count(*) from event")).isGreaterThan(120);
    assertThat(count("select count(*) from account")).isGreaterThan(400);
  }

  @ParameterizedTest
  @EnumSource(BookingState.class)
  void there_is_a_booking_in_each_state(BookingState state) {
    assertThat(count("select count(*) from booking where state = '" + state + "'")).isPositive();
  }

  @ParameterizedTest
  @EnumSource(EnquiryState.class)
  void there_is_an_enquiry_in_each_state(EnquiryState state) {
    Eventually.holds(
        "an enquiry that is " + state,
        Duration.ofSeconds(60),
        () -> count("select count(*) from enquiry where state = '" + state + "'") > 0);
  }

  @Test
  void a_party_waits_together() {
    assertThat(count("select count(*) from booking where together and state = 'WAITLISTED'"))
        .isGreaterThan(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"DUE", "HANDED_OVER", "POSTED"})
  void pin_badges_are_owed_given_and_posted(String state) {
    assertThat(count("select count(*) from pin_badge where state = '" + state + "'")).isPositive();
  }

  @Test
  void whoever_attended_train_the_trainer_has_a_certificate() {
    long without =
        count(
            "select count(*) from booking b join event e on e.id = b.event"
                + " where b.state = 'ATTENDED' and e.course = 'train-the-trainer'"
                + " and e.reference not like 'planted-%'"
                + " and not exists (select 1 from certificate c where c.person_id = b.person)");

    assertThat(without).isZero();
  }

  @Test
  void events_count_their_places_as_their_bookings_do() {
    long wrong =
        count(
            "select count(*) from event e where e.places_taken - e.held <> (select count(*) from booking b"
                + " where b.event = e.id and b.state in"
                + " ('OFFERED', 'CONFIRMED', 'ATTENDED', 'PARTLY_ATTENDED', 'NO_SHOW'))"
                + " or e.held <> (select coalesce(sum(a.places - a.named), 0) from allocation a"
                + " where a.event = e.id)"
                + " or e.waiting <> (select count(*) from booking b"
                + " where b.event = e.id and b.state = 'WAITLISTED')");

    assertThat(wrong).isZero();
  }

  @Test
  void nobody_is_written_to_about_the_past() {
    assertThat(
            count(
                "select count(*) from letter l join certificate c on c.id = l.about"
                    + " where l.kind = 'certificate-ready'"
                    + " and c.last_day < current_date - interval 1 day"))
        .isZero();
  }

  @Test
  void the_guide_tells_everybodys_password_and_code() throws Exception {
    String guide = get("/demo");

    assertThat(Person.all()).allMatch(person -> guide.contains(person.password()));
    assertThat(guide).containsPattern(">\\d{6}<");
  }

  @Test
  void a_letter_that_leaves_is_shown_with_its_calendar_entry() throws Exception {
    UUID id = UUID.randomUUID();

    leave(id, "Place confirmed for Siân O’Neill", "See http://localhost/events for more.", ENTRY);

    String mailbox = shown("/demo/mailbox?to=sian.oneill", "Place confirmed for Siân O’Neill");
    assertThat(mailbox).contains("/demo/mailbox/" + id);
    assertThat(get("/demo/mailbox/" + id))
        .contains("<a href=\"http://localhost/events\">")
        .contains("2027-03-02 09:30 to 2027-03-02 16:30")
        .contains("Eastfield House, Leeds");
    assertThat(get("/demo/mailbox?to=somebody.else")).doesNotContain(id.toString());
  }

  /** As if a service had posted it. */
  private void leave(UUID id, String subject, String body, String calendar) throws SQLException {
    try (var connection = portal.connect();
        var insert =
            connection.prepareStatement(
                "insert into letter (id, kind, about, recipient_address, recipient_name, subject,"
                    + " body, calendar_method, calendar, state, attempts, written, due)"
                    + " values (?, 'test', ?, 'sian.oneill@north-wales.police.example',"
                    + " 'Siân O’Neill', ?, ?, 'REQUEST', ?, 'QUEUED', 0, utc_timestamp(6),"
                    + " utc_timestamp(6))")) {
      insert.setBytes(1, Ids.bytes(id));
      insert.setBytes(2, Ids.bytes(id));
      insert.setString(3, subject);
      insert.setString(4, body);
      insert.setString(5, calendar);
      insert.executeUpdate();
    }
  }

  /** The page, once it shows this; the postman makes his round every few seconds. */
  private String shown(String path, String text) throws Exception {
    Instant deadline = Instant.now().plusSeconds(120);
    String page = get(path);
    while (!page.contains(text) && Instant.now().isBefore(deadline)) {
      page = get(path);
    }
    assertThat(page).contains(text);
    return page;
  }

  @Test
  void a_letter_that_does_not_exist_is_not_found() throws Exception {
    assertThat(send("/demo/mailbox/nothing-of-the-kind").statusCode()).isEqualTo(404);
  }

  private String get(String path) throws IOException, InterruptedException {
    var answer = send(path);
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer.body();
  }

  private java.net.http.HttpResponse<String> send(String path)
      throws IOException, InterruptedException {
    URI address = portal.at(path);
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
  }

  private long count(String query) {
    try (var connection = portal.connect();
        var rows = connection.createStatement().executeQuery(query)) {
      rows.next();
      return rows.getLong(1);
    } catch (SQLException fault) {
      throw new IllegalStateException(fault);
    }
  }
}
