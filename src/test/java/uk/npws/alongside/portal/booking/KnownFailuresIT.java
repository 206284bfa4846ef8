package uk.npws.alongside.portal.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import uk.npws.alongside.portal.testbed.Browsing;
import uk.npws.alongside.portal.testbed.PageForm;
import uk.npws.alongside.portal.testbed.Person;
import uk.npws.alongside.portal.testbed.Planted;
import uk.npws.alongside.portal.testbed.Rest;
import uk.npws.alongside.portal.testbed.Tables;

/**
 * What other booking systems are known to get wrong (design 4), done here over HTTP. Late changes
 * of name stand in {@link ChangesIT}, checking without a lock in {@link RaceIT}.
 */
@Tag("database")
class KnownFailuresIT {

  @RegisterExtension final Browsing browsing = new Browsing();

  private Rest team;

  @BeforeEach
  void signIn() {
    team = Rest.like(browsing.as(Person.NPWS, "/me"));
  }

  @Test
  void a_freed_place_goes_to_whoever_waits_first_mod_booking_986_and_1073() throws Exception {
    Planted.Workshop event = event(1);
    String place = book(event);
    String first = book(event);
    String second = book(event);

    giveUp(place);

    assertThat(state(first)).isEqualTo("CONFIRMED");
    assertThat(state(second)).isEqualTo("WAITLISTED");
    assertThat(letters(first)).isEqualTo("booking-waiting booking-promoted");
  }

  @Test
  void the_place_of_somebody_who_moved_up_and_gives_up_goes_on_to_the_next_pretix_1163_and_1405()
      throws Exception {
    Planted.Workshop event = event(1);
    String place = book(event);
    String first = book(event);
    String second = book(event);
    giveUp(place);

    giveUp(first);

    assertThat(state(second)).isEqualTo("CONFIRMED");
    assertThat(taken(event)).isEqualTo(1);
  }

  @Test
  void a_queue_that_was_left_does_not_keep_the_next_booking_from_a_free_place_pretix_1405()
      throws Exception {
    Planted.Workshop event = event(1);
    String place = book(event);
    giveUp(book(event));
    giveUp(place);

    assertThat(state(book(event))).isEqualTo("CONFIRMED");
  }

  @Test
  void places_beyond_the_capacity_that_are_taken_back_let_nobody_in_pretix_1238() throws Exception {
    Planted.Workshop event = event(1);
    Tables.change("update event set over_by = 1 where reference = '" + event.reference() + "'");
    String place = book(event);
    String beyond = book(event);
    String waits = book(event);
    Tables.change(
        "update event set capacity = 2, over_by = 0 where reference = '" + event.reference() + "'");

    assertThat(saved(event, 1)).as("two have places").isFalse();
    giveUp(beyond);
    assertThat(state(waits)).isEqualTo("CONFIRMED");
    giveUp(place);
    assertThat(saved(event, 1)).isTrue();

    assertThat(state(book(event))).isEqualTo("WAITLISTED");
    assertThat(taken(event)).isEqualTo(1);
  }

  /** Whoever waits and may not come any more keeps the number, and keeps nobody else out. */
  @Test
  void somebody_who_may_not_come_any_more_keeps_no_place_idle() throws Exception {
    Planted.Workshop event = event(1);
    String place = book(event);
    String untrained = book(event);
    Tables.change(
        "update event set course = 'demobilising-and-diffusing' where reference = '"
            + event.reference()
            + "'");
    giveUp(place);
    assertThat(state(untrained)).isEqualTo("WAITLISTED");

    String trained = book(event, trained());

    assertThat(state(trained)).isEqualTo("CONFIRMED");
    assertThat(state(untrained)).isEqualTo("WAITLISTED");
    assertThat(taken(event)).isEqualTo(1);
  }

  private static UUID trained() throws SQLException {
    UUID person = Planted.person("Trained Before", "gwent").id();
    Planted.Workshop before = Planted.workshopThatHasBegun("Before", "Somebody");
    Tables.change(
        "update event set course = 'train-the-trainer' where reference = '"
            + before.reference()
            + "'");
    Tables.change(
        "update booking set state = 'ATTENDED', person = (select id from person where hex(id) ="
            + " replace('"
            + person
            + "', '-', '')) where event = (select id from event where reference = '"
            + before.reference()
            + "')");
    return person;
  }

  private boolean saved(Planted.Workshop event, int capacity) throws Exception {
    return PageForm.find(team, "/desk/events/" + event.reference() + "/edit", "Save")
            .fill(":capacity", Integer.toString(capacity))
            .press("Save")
            .statusCode()
        >= 300;
  }

  private static Planted.Workshop event(int places) throws SQLException {
    Planted.Workshop event = Planted.workshopToCome("Known failures", null);
    Tables.change(
        ("update event set capacity = %d, course = 'train-the-trainer',"
                + " online_link = 'https://meet.example/known' where reference = '%s'")
            .formatted(places, event.reference()));
    Planted.withoutTrainer(event);
    return event;
  }

  private String book(Planted.Workshop event) throws Exception {
    return book(event, Planted.person("Known Failure", "gwent").id());
  }

  private String book(Planted.Workshop event, UUID person) throws Exception {
    var answer =
        team.post(
            "/api/v1/events/" + event.reference() + "/bookings",
            "known-" + UUID.randomUUID(),
            "{\"person\":\"" + person + "\"}");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return Rest.text("reference", answer);
  }

  private void giveUp(String booking) throws Exception {
    var answer = team.delete("/api/v1/bookings/" + booking, "known-" + UUID.randomUUID());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
  }

  private static String state(String booking) {
    return Tables.column("select state from booking where reference = '" + booking + "'").get(0);
  }

  private static String letters(String booking) {
    return String.join(
        " ",
        Tables.column(
            "select l.kind from letter l join booking b on b.id = l.about where b.reference = '"
                + booking
                + "' and l.kind not like '%-copy' order by l.written"));
  }

  private static int taken(Planted.Workshop event) {
    return Integer.parseInt(
        Tables.column(
                "select places_taken from event where reference = '" + event.reference() + "'")
            .get(0));
  }
}
