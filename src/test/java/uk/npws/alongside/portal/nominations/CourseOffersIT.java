package uk.npws.alongside.portal.nominations;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import uk.npws.alongside.portal.testbed.Browsing;
import uk.npws.alongside.portal.testbed.Eventually;
import uk.npws.alongside.portal.testbed.Person;
import uk.npws.alongside.portal.testbed.Planted;
import uk.npws.alongside.portal.testbed.Tables;

/** The place on the two-day course that follows from the training: offered once, or taken back. */
@Tag("database")
class CourseOffersIT {

  private static final Duration A_ROUND = Duration.ofSeconds(60);

  @RegisterExtension final Browsing browsing = new Browsing();

  @Test
  void whoever_attends_is_offered_the_course_once_and_a_correction_withdraws_it() throws Exception {
    String name = "Offered Once " + UUID.randomUUID().toString().substring(0, 8);
    var workshop = training("Leads on", name);
    String person = personOf(workshop);

    close(workshop);

    assertThat(offers(person)).containsExactly("demobilising-and-diffusing");
    assertThat(letters(person)).containsExactly("course-offer");
    assertThat(body(person)).contains("/events/", "offered to you once");

    attendsAgain(person, name);
    assertThat(letters(person)).as("once").containsExactly("course-offer");

    correct(workshop, name, false);
    assertThat(withdrawn(person)).as("earned twice: the other one stands for it").isFalse();

    correctTheOther(workshop, person, name);
    assertThat(withdrawn(person)).isTrue();
    assertThat(letters(person)).contains("course-offer-withdrawn");

    correct(workshop, name, true);
    assertThat(withdrawn(person)).isFalse();
    assertThat(letters(person).stream().filter("course-offer"::equals)).hasSize(2);
  }

  @Test
  void the_letter_waits_for_a_date_and_goes_once_when_one_can_be_booked() throws Exception {
    String from = "planted-from-" + UUID.randomUUID().toString().substring(0, 8);
    String to = "planted-to-" + UUID.randomUUID().toString().substring(0, 8);
    try {
      course(from);
      course(to);
      Tables.change("insert into course_leads_to values ('" + from + "', '" + to + "')");
      String name = "Waits For Dates " + UUID.randomUUID().toString().substring(0, 8);
      var workshop = training("No date yet", name);
      become(workshop, from);
      String person = personOf(workshop);

      close(workshop);

      assertThat(offers(person)).containsExactly(to);
      assertThat(letters(person)).isEmpty();
      become(Planted.workshopToCome("A date at last", null), to);
      Eventually.holds("the letter goes", A_ROUND, () -> letters(person).size() == 1);
      Page desk = browsing.as(Person.NPWS, "/desk/offers?show=open");
      assertThat(desk.locator("main").innerText()).contains(name);
    } finally {
      Tables.change("update event set course = 'cpd-refresher' where course = '" + from + "'");
      Tables.change("update event set course = 'cpd-refresher' where course = '" + to + "'");
      Tables.change("delete from course_leads_to where course = '" + from + "'");
      Tables.change("delete from course_offer where course = '" + to + "'");
      Tables.change("delete from course where code in ('" + from + "', '" + to + "')");
    }
  }

  @Test
  void the_team_sees_who_took_it_and_the_list_of_events_says_that_it_is_offered() {
    Tables.change(
        "insert ignore into course_offer (id, person, course, earned, made, told) select"
            + " unhex(replace(uuid(), '-', '')), id, 'demobilising-and-diffusing',"
            + " unhex(replace(uuid(), '-', '')), utc_timestamp(), utc_timestamp() from person"
            + " where email = '"
            + Person.COORDINATOR.email()
            + "'");

    Page list = browsing.as(Person.COORDINATOR, "/events?course=demobilising-and-diffusing");
    Page taken = browsing.as(Person.NPWS, "/desk/offers?show=taken");

    boolean open =
        Tables.count(
                "booking b join event e on e.id = b.event where b.person = "
                    + Tables.id(Person.COORDINATOR)
                    + " and e.course = 'demobilising-and-diffusing' and b.live = 1")
            == 0;
    assertThat(list.locator("main").innerText().contains("You are offered a place on this course"))
        .isEqualTo(open);
    assertThat(taken.locator("tbody tr").count()).isPositive();
    assertThat(taken.locator("tbody a[href^='/bookings/']").count())
        .isEqualTo(taken.locator("tbody tr").count());
  }

  private void attendsAgain(String person, String name) throws Exception {
    var again = training("Leads on again", name + " twin");
    Tables.change(
        "update booking set person = "
            + binary(person)
            + " where event = "
            + binary(again.id().toString()));
    close(again);
  }

  private void correctTheOther(Planted.Workshop first, String person, String name) {
    String other =
        Tables.column(
                "select e.reference from event e join booking b on b.event = e.id where b.person = "
                    + binary(person)
                    + " and e.reference <> '"
                    + first.reference()
                    + "'")
            .get(0);
    correct(other, name, false);
  }

  private static Planted.Workshop training(String title, String name) throws Exception {
    var workshop = Planted.workshopThatHasBegun(title, name);
    become(workshop, "train-the-trainer");
    return workshop;
  }

  private static void become(Planted.Workshop workshop, String course) {
    Tables.change(
        "update event set course = '%s' where reference = '%s'"
            .formatted(course, workshop.reference()));
  }

  private static void course(String code) {
    Tables.change(
        "insert into course (code, title, summary, questions, covers, outcomes, capacity,"
            + " attendance_rule, by_approval) values ('"
            + code
            + "', 'Planted course', 'Planted.', '', '', '', 9, 'EVERY_SESSION', 0)");
  }

  private void close(Planted.Workshop workshop) {
    Page page = browsing.as(Person.TRAINER, "/register/" + workshop.reference() + "/1");
    page.locator("ul.reg").first().locator("input[type=checkbox]").first().check();
    Browsing.press(page, "Close the register");
    page.waitForURL("**/close");
    Browsing.press(page, "Close the register");
    page.waitForURL(address -> !address.endsWith("/close"));
    assertThat(page.locator("main").innerText()).contains("closed");
  }

  private void correct(Planted.Workshop workshop, String name, boolean here) {
    correct(workshop.reference(), name, here);
  }

  private void correct(String event, String name, boolean here) {
    Page page = browsing.as(Person.TRAINER, "/register/" + event + "/1");
    page.getByText("Correct: ").first().click();
    page.locator("input[type=radio][value='" + here + "']").check();
    page.getByLabel("The signed sheet says so").check();
    Browsing.press(page, "Correct the register");
    page.waitForURL("**/1");
    assertThat(page.locator("body").innerText()).contains(name);
  }

  private static String personOf(Planted.Workshop workshop) {
    return Tables.uuid(
        "select hex(person) from booking where event = " + binary(workshop.id().toString()));
  }

  private static List<String> offers(String person) {
    return Tables.column("select course from course_offer where person = " + binary(person));
  }

  private static boolean withdrawn(String person) {
    return Tables.count("course_offer where withdrawn is not null and person = " + binary(person))
        == 1;
  }

  private static List<String> letters(String person) {
    return Tables.column(
        "select l.kind from letter l join course_offer o on o.id = l.about where o.person = "
            + binary(person)
            + " order by l.written");
  }

  private static String body(String person) {
    return Tables.column(
            "select l.body from letter l join course_offer o on o.id = l.about where o.person = "
                + binary(person))
        .get(0);
  }

  private static String binary(String id) {
    return "x'" + id.replace("-", "") + "'";
  }
}
