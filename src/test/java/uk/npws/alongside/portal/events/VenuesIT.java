package uk.npws.alongside.portal.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import uk.npws.alongside.portal.testbed.Browsing;
import uk.npws.alongside.portal.testbed.Person;
import uk.npws.alongside.portal.testbed.Planted;
import uk.npws.alongside.portal.testbed.Portal;

/** The national team keeps the list of venues. */
@Tag("database")
class VenuesIT {

  @RegisterExtension final Browsing browsing = new Browsing();

  private final Portal portal = Portal.running();

  @Test
  void a_venue_that_is_missing_is_added_from_the_form_of_an_event_which_keeps_what_was_typed() {
    Page page = browsing.as(Person.NPWS, "/desk/events/new");
    page.getByLabel("Title").fill("A day by the sea");
    page.getByLabel("How many places").fill("11");
    Browsing.press(page, "Venue not in the list? Add it");

    page.waitForURL(address -> address.contains("/desk/venues/new?back="));
    fill(page, "Pier Pavilion", "1 The Promenade, LL30 1XX", "Llandudno");
    Browsing.press(page, "Save");

    page.waitForURL("**/desk/events/new");
    assertThat(page.locator("main").innerText()).contains("is on the list and chosen");
    assertThat(page.getByLabel("Title").inputValue()).isEqualTo("A day by the sea");
    assertThat(page.getByLabel("How many places").inputValue()).isEqualTo("11");
    assertThat(page.locator("[id='plan:venue'] option:checked").innerText())
        .isEqualTo("Pier Pavilion, Llandudno");
    theRestIsFilledIn(page);
    Browsing.press(page.locator("[id='plan:save']"));
    page.waitForURL("**/desk/events/train-the-trainer-llandudno-*");
    assertThat(page.locator("main").innerText())
        .contains("A day by the sea is kept as a draft.", "Pier Pavilion, Llandudno");
  }

  private static void theRestIsFilledIn(Page page) {
    page.locator("[id='plan:course']").selectOption("train-the-trainer");
    page.locator("[id='plan:starts']").fill("2027-06-01");
    page.locator("[id='plan:opens']").fill("2027-01-04");
    page.locator("[id='plan:closes']").fill("2027-05-01");
    page.locator("[id='plan:cancelBy']").fill("2027-05-20");
  }

  @Test
  void a_venue_of_the_same_name_in_the_same_town_is_refused_beside_its_name() throws SQLException {
    Planted.venue("Twice House", "2 Same Street", "Bala");
    Page page = browsing.as(Person.NPWS, "/desk/venues/new");

    fill(page, "twice house", "Elsewhere", "Bala");
    Browsing.press(page, "Save");

    assertThat(page.locator(".errors a[href='#place:name']").innerText())
        .isEqualTo("twice house, Bala is on the list already.");
    assertThat(page.locator("[id='name-why']").innerText()).contains("is on the list already");
  }

  @Test
  void a_corrected_address_is_told_once_to_everybody_with_a_place_after_saying_to_how_many()
      throws SQLException {
    UUID venue = Planted.venue("Moved Hall", "7 Wrong Street", "Corwen");
    var event = Planted.workshopToCome("At Moved Hall", venue, "Ffion Rowlands", "Max Beynon");
    Page page = browsing.as(Person.NPWS, "/desk/venues/" + venue);

    page.getByLabel("Address").fill("70 Right Street");
    Browsing.press(page, "Save");

    assertThat(page.locator("h1").innerText()).isEqualTo("Write to 2 people?");
    assertThat(page.locator("main").innerText()).contains("70 Right Street, Corwen");
    assertThat(page.getByLabel("Address").isVisible()).isFalse();
    assertThat(calendars(event.id())).isEmpty();
    Browsing.press(page, "Change it again");
    assertThat(page.getByLabel("Address").inputValue()).isEqualTo("70 Right Street");
    page.getByLabel("Address").fill("71 Right Street");
    Browsing.press(page, "Save");
    Browsing.press(page, "Save and write to 2 people");

    page.waitForURL("**/desk/venues");
    assertThat(calendars(event.id()))
        .hasSize(2)
        .allSatisfy(
            calendar ->
                assertThat(calendar.replace("\r\n ", ""))
                    .contains("METHOD:REQUEST", "SEQUENCE:1", "71 Right Street"));
    Page visitor = browsing.visitor("/events/" + event.reference());
    assertThat(visitor.locator("main").innerText()).contains("71 Right Street");
  }

  @Test
  void another_region_is_of_no_concern_to_those_who_come_but_moves_the_event_in_the_list()
      throws SQLException {
    UUID venue = Planted.venue("Border House", "3 Offa Street", "Chirk");
    var event = Planted.workshopToCome("At Border House", venue, "Ceri Lloyd");
    Page page = browsing.as(Person.NPWS, "/desk/venues/" + venue);

    page.getByLabel("Region").selectOption("WEST_MIDLANDS");
    Browsing.press(page, "Save");

    page.waitForURL("**/desk/venues");
    assertThat(calendars(event.id())).isEmpty();
    assertThat(
            browsing
                .visitor("/events?course=cpd-refresher&region=west-midlands")
                .locator("main")
                .innerText())
        .contains("At Border House");
  }

  private static void fill(Page page, String name, String address, String town) {
    page.getByLabel("Name").fill(name);
    page.getByLabel("Address").fill(address);
    page.getByLabel("Town").fill(town);
    page.getByLabel("Region").selectOption("WALES");
  }

  /** The entries that went with letters of change to those who have places. */
  private List<String> calendars(UUID event) throws SQLException {
    try (Connection database = portal.connect();
        var query =
            database.prepareStatement(
                "select l.calendar from letter l join booking b on b.id = l.about"
                    + " where b.event = ? and l.kind = 'booking-event-changed'")) {
      query.setBytes(1, Planted.bytes(event));
      var found = new ArrayList<String>();
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          found.add(rows.getString(1));
        }
      }
      return found;
    }
  }
}
