package uk.npws.alongside.portal.booking;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import uk.npws.alongside.portal.testbed.Axe;
import uk.npws.alongside.portal.testbed.Browsing;
import uk.npws.alongside.portal.testbed.Person;
import uk.npws.alongside.portal.testbed.Planted;
import uk.npws.alongside.portal.testbed.Rest;
import uk.npws.alongside.portal.testbed.Tables;

/** Several people booked in one order, by a coordinator on a phone. */
@Tag("database")
class PartiesIT {

  private static final int WIDTH = 360;
  private static final String FORCE = "west-yorkshire"; // the coordinator's own

  @RegisterExtension final Browsing browsing = new Browsing().size(WIDTH, 780);

  private final String run = UUID.randomUUID().toString().substring(0, 6);

  private Rest team;

  @Test
  void a_party_waits_together_and_gets_its_places_at_the_same_moment() throws Exception {
    var event = event("Together", 3, 0);
    String before = book(event, "Was Here First");
    List<String> party = party(event, true, "Ann", "Bob", "Cat");

    assertThat(states(party)).containsOnly("WAITLISTED");
    String alone = book(event, "Comes Alone");
    assertThat(state(alone)).as("a place too few for the party is not idle").isEqualTo("CONFIRMED");
    assertThat(letters(alone)).containsOnly("booking-confirmed", "booking-confirmed-copy");
    giveUp(party.get(0));
    assertThat(states(party.subList(1, 3))).as("one place for two").containsOnly("WAITLISTED");
    Page page = browsing.as(Person.COORDINATOR, "/bookings/" + party.get(1));
    assertThat(page.locator("main").innerText()).contains("one of 2 who wait for places together");
    clean(page);

    giveUp(before);

    assertThat(states(party.subList(1, 3))).containsOnly("CONFIRMED");
    assertThat(letters(party.get(2))).contains("booking-waiting", "booking-promoted");
    assertThat(taken(event)).isEqualTo(3);
  }

  @Test
  void singly_whoever_can_get_a_place_has_it_and_the_others_wait() throws Exception {
    var event = event("Singly", 1, 0);

    List<String> party = party(event, false, "Dan", "Eve");

    assertThat(states(party)).containsExactly("CONFIRMED", "WAITLISTED");
  }

  @Test
  void an_offer_to_a_party_is_answered_by_whoever_booked_it_for_all() throws Exception {
    var event = event("Offered together", 2, 16);
    String one = book(event, "First");
    String other = book(event, "Second");
    List<String> party = rest(event, Planted.person("Fay " + run, FORCE).id(), member());
    giveUp(one);
    assertThat(states(party)).containsOnly("WAITLISTED");

    giveUp(other);

    assertThat(states(party)).containsOnly("OFFERED");
    assertThat(letters(party.get(0)))
        .contains("booking-offered-together", "booking-offered-together-copy");
    Page whole = browsing.as(Person.COORDINATOR, "/bookings/" + party.get(0) + "/party");
    assertThat(whole.locator("h1").innerText()).isEqualTo("2 places are kept until you answer");
    clean(whole);
    String mine = party.get(1);
    Page page = browsing.as(Person.MEMBER, "/bookings/" + mine);
    assertThat(page.locator("main").innerText()).contains("answers for the whole party");
    assertThat(page.locator("input[value='Yes, take the place']").count()).isZero();
    clean(page);
    assertThat(
            Rest.like(page)
                .post("/api/v1/bookings/" + mine + "/acceptance", "mine-" + run + "-1", "")
                .statusCode())
        .isEqualTo(409);
    Page theirs = browsing.as(Person.COORDINATOR, "/bookings/" + mine);
    Browsing.press(theirs, "Yes, take the place");
    assertThat(states(party)).containsOnly("CONFIRMED");
  }

  @Test
  void a_rule_against_one_is_said_beside_the_name_and_nobody_is_booked() throws Exception {
    var event = event("Stopped", 5, 0);
    UUID booked = Planted.person("Gus " + run, FORCE).id();
    UUID free = Planted.person("Hal " + run, FORCE).id();
    rest(event, booked, free);

    Page page =
        browsing.as(
            Person.COORDINATOR,
            "/events/"
                + event.reference()
                + "/party?with="
                + booked
                + "&with="
                + Planted.person("Ida " + run, FORCE).id());

    assertThat(
            Rest.like(page).get("/events/" + event.reference() + "/party?with=&with=").statusCode())
        .isEqualTo(200);
    assertThat(page.locator("main").innerText()).contains("already has a booking");
    assertThat(page.locator("form#party").count()).isZero();
    clean(page);
    page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Remove Gus " + run)).click();
    assertThat(page.locator("main").innerText()).contains("Add at least one more person");
    assertThat(taken(event)).isEqualTo(2);
  }

  @Test
  void an_order_sent_again_gives_the_same_bookings_and_strangers_are_nobodys_party()
      throws Exception {
    var event = event("Sent again", 5, 0);
    UUID own = Planted.person("Jan " + run, FORCE).id();
    UUID free = Planted.person("Lou " + run, FORCE).id();
    UUID stranger = Planted.person("Kit " + run, "gwent").id();
    Rest coordinator = Rest.like(browsing.as(Person.COORDINATOR, "/me"));
    String path = "/api/v1/events/" + event.reference() + "/parties";

    assertThat(coordinator.post(path, "party-" + run + "-a", people(own, stranger)).statusCode())
        .isEqualTo(403);
    assertThat(coordinator.post(path, "party-" + run + "-b", people(own)).statusCode())
        .isEqualTo(422);
    assertThat(taken(event)).isZero();
    var first = team().post(path, "party-" + run + "-c", people(own, stranger));
    var again = team().post(path, "party-" + run + "-c", people(own, stranger));

    assertThat(
            coordinator
                .post(
                    path,
                    "party-" + run + "-d",
                    people(own, free).replace("}", ",\"together\":\"yes\"}"))
                .statusCode())
        .isEqualTo(422);
    assertThat(again.body()).isEqualTo(first.body());
    assertThat(Rest.texts("state", again)).containsExactly("CONFIRMED", "CONFIRMED");
    assertThat(taken(event)).isEqualTo(2);
  }

  /** Found by name one after the other, and booked by the button; their references in order. */
  private List<String> party(Planted.Workshop event, boolean together, String... names)
      throws Exception {
    Page page = browsing.as(Person.COORDINATOR, "/events/" + event.reference() + "/book");
    page.getByText("Book several people at once").click();
    clean(page);
    for (String name : names) {
      Planted.person(name + " " + run, FORCE);
      page.locator("input[type=search]").fill(name + " " + run);
      Browsing.press(page, "Find");
      page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Add " + name + " " + run))
          .click();
    }
    clean(page);
    if (!together) {
      page.getByText("Whoever can get a place takes it").click();
    }
    Browsing.press(page, "Book these " + names.length + " people");
    page.waitForURL("**/party");
    clean(page);
    assertThat(page.locator("h1").innerText())
        .isEqualTo(together ? "3 people are on the waiting list" : "1 of 2 have a place");
    return page.locator("main .rows .num").allInnerTexts();
  }

  private static void clean(Page page) {
    assertThat(Axe.width(page)).isEqualTo(WIDTH);
    assertThat(Axe.violations(page)).isEmpty();
  }

  private Planted.Workshop event(String title, int places, int answerHours) throws Exception {
    var event = Planted.workshopToCome(title, null);
    Tables.change(
        ("update event set capacity = %d, answer_hours = %d, course = 'peer-support-training'"
                + " where reference = '%s'")
            .formatted(places, answerHours, event.reference()));
    return event;
  }

  private Rest team() {
    if (team == null) {
      team = Rest.like(browsing.as(Person.NPWS, "/me"));
    }
    return team;
  }

  private String book(Planted.Workshop event, String name) throws Exception {
    var answer =
        team()
            .post(
                "/api/v1/events/" + event.reference() + "/bookings",
                "alone-" + UUID.randomUUID(),
                "{\"person\":\"" + Planted.person(name, "gwent").id() + "\"}");
    return Rest.text("reference", answer);
  }

  private List<String> rest(Planted.Workshop event, UUID... people) throws Exception {
    var answer =
        Rest.like(browsing.as(Person.COORDINATOR, "/me"))
            .post(
                "/api/v1/events/" + event.reference() + "/parties",
                "party-" + UUID.randomUUID(),
                people(people));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return Rest.texts("reference", answer);
  }

  private static String people(UUID... people) {
    return "{\"people\":[\""
        + String.join("\",\"", List.of(people).stream().map(UUID::toString).toList())
        + "\"]}";
  }

  private static UUID member() {
    return UUID.fromString(
        Tables.uuid("select hex(id) from person where email = '" + Person.MEMBER.email() + "'"));
  }

  private void giveUp(String booking) throws Exception {
    assertThat(team().delete("/api/v1/bookings/" + booking, "up-" + UUID.randomUUID()).statusCode())
        .isEqualTo(200);
  }

  private static List<String> states(List<String> bookings) {
    return bookings.stream().map(PartiesIT::state).toList();
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

  private static long taken(Planted.Workshop event) {
    return Tables.count(
        "booking b join event e on e.id = b.event where b.state = 'CONFIRMED' and e.reference = '"
            + event.reference()
            + "'");
  }
}
