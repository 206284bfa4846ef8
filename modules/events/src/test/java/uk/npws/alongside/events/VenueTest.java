package uk.npws.alongside.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.npws.alongside.events.Region.LONDON;
import static uk.npws.alongside.events.Region.WALES;

import org.junit.jupiter.api.Test;

class VenueTest {

  private static VenueDetails at(String address, Region region, String directions) {
    return new VenueDetails("Moved Hall", address, "Corwen", region, "No steps.", directions);
  }

  @Test
  void another_address_is_news_to_those_who_come() {
    var venue = new Venue(at("7 Wrong Street", WALES, ""));

    assertThat(venue.change(at("70 Right Street", WALES, ""))).isTrue();
    assertThat(venue.address()).isEqualTo("70 Right Street");
  }

  @Test
  void another_region_is_none() {
    var venue = new Venue(at("7 Long Street", WALES, ""));

    assertThat(venue.change(at("7 Long Street", LONDON, ""))).isFalse();
    assertThat(venue.region()).isEqualTo(LONDON);
  }

  @Test
  void the_ends_of_lines_as_a_browser_sends_them_are_none() {
    var venue = new Venue(at("7 Long Street", WALES, "Left.\nThen right."));

    assertThat(venue.change(at("7 Long Street ", WALES, "Left.\r\nThen right.\r\n"))).isFalse();
  }

  @Test
  void what_the_form_was_filled_with_is_what_it_says() {
    var details = at("7 Long Street", WALES, "Left.");

    assertThat(new Venue(details).details()).isEqualTo(details);
  }

  @Test
  void a_venue_without_a_town_is_refused_beside_the_field() {
    assertThatThrownBy(() -> new VenueDetails("Moved Hall", "7 Long Street", " ", WALES, "", ""))
        .isInstanceOf(EventRefused.class)
        .extracting(thrown -> ((EventRefused) thrown).field())
        .isEqualTo("town");
  }

  @Test
  void a_venue_without_a_region_is_refused_beside_the_field() {
    assertThatThrownBy(() -> new VenueDetails("Moved Hall", "7 Long Street", "Bala", null, "", ""))
        .extracting(thrown -> ((EventRefused) thrown).field())
        .isEqualTo("region");
  }
}
