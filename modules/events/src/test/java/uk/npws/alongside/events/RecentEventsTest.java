package uk.npws.alongside.events;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.npws.alongside.events.Fixtures.AMINA;
import static uk.npws.alongside.events.Fixtures.NOW;
import static uk.npws.alongside.events.Fixtures.anEvent;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.npws.alongside.people.People;
import uk.npws.alongside.people.PersonCard;
import uk.npws.alongside.people.PersonId;

class RecentEventsTest {

  private final Event event = anEvent().withPlaces(1).build();
  private final RecentEvents recent = new RecentEvents();
  private int read;

  RecentEventsTest() {
    recent.ledger =
        new BookingLedger() {
          @Override
          Event eventApart(UUID id) {
            read++;
            return event;
          }
        };
    recent.people =
        new People() {
          @Override
          public PersonCard card(PersonId owner) {
            return new PersonCard(owner, "Niamh", "Niamh", "n@npws.example", null, "");
          }
        };
    at(NOW);
  }

  private void at(Instant now) {
    recent.clock = Clock.fixed(now, ZoneOffset.UTC);
  }

  private RecentEvents.Glimpse glimpse() {
    return recent.glimpse(event.id());
  }

  @Test
  void an_event_is_read_once_for_all_who_want_it_within_some_seconds() {
    glimpse();
    at(NOW.plus(RecentEvents.LONGEST).minusNanos(1));
    glimpse();
    assertThat(read).isEqualTo(1);

    at(NOW.plus(RecentEvents.LONGEST));
    glimpse();
    assertThat(read).isEqualTo(2);
  }

  @Test
  void what_is_no_longer_true_is_read_again() {
    recent.forget(glimpse());

    glimpse();

    assertThat(read).isEqualTo(2);
  }

  @Test
  void what_the_next_person_gets_follows_from_the_booking_before() {
    var known = glimpse();
    assertThat(known.outcome()).isEqualTo(BookingState.CONFIRMED);

    event.book(AMINA, NOW);
    known.nowExpect(event);

    assertThat(glimpse().outcome()).isEqualTo(BookingState.WAITLISTED);
  }

  @Test
  void an_event_that_takes_bookings_keeps_its_revision_and_one_that_is_changed_does_not() {
    int revision = event.revision();

    event.book(AMINA, NOW);
    assertThat(event.revision()).isEqualTo(revision);

    event.cancel("The trainer is ill.", NOW);
    assertThat(event.revision()).isGreaterThan(revision);
  }
}
