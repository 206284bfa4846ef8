package uk.npws.alongside.foundation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.npws.alongside.foundation.MenuEntry.Access;

class SitemapTest {

  private final Sitemap map =
      new Sitemap()
          .still("/events", "/pages/events/events.xhtml", Access.EVERYBODY)
          .still("/events/{event}", "/pages/events/event.xhtml", Access.EVERYBODY)
          .page("/events/new", "/pages/events/new.xhtml", Access.anyOf("NPWS"));

  @Test
  void a_name_in_the_pattern_takes_one_part_of_the_path() {
    var found = map.find("/events/leeds-1").orElseThrow();

    assertThat(found.page().view()).isEqualTo("/pages/events/event.xhtml");
    assertThat(found.parameters()).containsEntry("event", "leeds-1");
    assertThat(map.find("/events/leeds-1/book")).isEmpty();
  }

  @Test
  void a_file_to_take_away_is_not_a_name() {
    assertThat(map.find("/events/leeds-1.zip")).isEmpty();
  }

  @Test
  void a_literal_address_wins_over_one_with_names() {
    assertThat(map.find("/events/new").orElseThrow().page().view())
        .isEqualTo("/pages/events/new.xhtml");
  }

  @Test
  void no_address_begins_with_a_name() {
    assertThatThrownBy(() -> map.page("/{event}/book", "/other.xhtml", Access.EVERYBODY))
        .hasMessageContaining("/{event}/book");
  }

  @Test
  void a_dot_in_a_pattern_stands_for_itself() {
    map.still("/calendar.ics", "/pages/calendar.xhtml", Access.EVERYBODY);

    assertThat(map.find("/calendarXics")).isEmpty();
  }

  @Test
  void two_pages_cannot_share_an_address() {
    assertThatThrownBy(() -> map.page("/events", "/other.xhtml", Access.EVERYBODY))
        .hasMessageContaining("/events");
  }

  @Test
  void access_by_role_admits_those_who_hold_one_of_the_roles() {
    Access desk = Access.anyOf("NPWS", "ADMINISTRATOR");

    assertThat(desk.admits(true, Set.of("MEMBER", "NPWS"))).isTrue();
    assertThat(desk.admits(true, Set.of("MEMBER"))).isFalse();
    assertThat(desk.admits(false, Set.of())).isFalse();
    assertThat(Access.VISITORS.admits(true, Set.of("MEMBER"))).isFalse();
    assertThat(Access.EVERYBODY.admits(false, Set.of())).isTrue();
  }

  @Test
  void only_a_page_without_forms_may_be_served_as_a_copy() {
    map.copied(() -> "1", "/events", "/events/new");

    assertThat(map.stamp(map.find("/events").orElseThrow().page())).isPresent();
    assertThat(map.stamp(map.find("/events/new").orElseThrow().page())).isEmpty();
  }
}
