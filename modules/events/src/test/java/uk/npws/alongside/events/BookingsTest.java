package uk.npws.alongside.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.people.PersonId;

/** Who goes together to an event, and who goes alone. */
@Timeout(60)
class BookingsTest {

  private static final EventId EVENT = new EventId(UUID.randomUUID());
  private static final PersonId REFUSED = new PersonId(UUID.randomUUID());

  private final Bookings bookings = new Bookings();
  private final ExecutorService people = Executors.newCachedThreadPool();
  private final CountDownLatch go = new CountDownLatch(1);

  /** How many came along each time, and who went alone. */
  private final List<Integer> together = Collections.synchronizedList(new ArrayList<>());

  private final List<PersonId> alone = Collections.synchronizedList(new ArrayList<>());

  private RuntimeException shaking;
  private RuntimeException failing;

  @BeforeEach
  void doors() {
    bookings.places =
        new Places() {
          @Override
          Booking book(Actor actor, EventId id, BookingOrder order, String key) {
            alone.add(order.person());
            waitForIt();
            if (failing != null) {
              throw failing;
            }
            if (order.person().equals(REFUSED)) {
              throw BookingRefused.personMissing();
            }
            return null;
          }
        };
    bookings.placesTogether =
        new PlacesTogether() {
          @Override
          List<Outcome> book(EventId id, List<SubmittedOrder> orders) {
            together.add(orders.size());
            if (shaking != null) {
              throw shaking;
            }
            return orders.stream().map(order -> Outcome.of(null)).toList();
          }
        };
  }

  @AfterEach
  void home() {
    people.shutdownNow();
  }

  private void waitForIt() {
    try {
      go.await();
    } catch (InterruptedException stop) {
      throw new IllegalStateException(stop);
    }
  }

  private Future<Booking> asks(PersonId person) throws InterruptedException {
    int before = bookings.at(EVENT);
    var actor = new Actor(person, null, Set.of(), null);
    Future<Booking> answer =
        people.submit(
            () ->
                bookings.request(
                    actor, EVENT, BookingOrder.forOneself(person), UUID.randomUUID().toString()));
    while (bookings.at(EVENT) == before) {
      Thread.sleep(1);
    }
    return answer;
  }

  private List<Future<Booking>> asks(int number) throws InterruptedException {
    var answers = new ArrayList<Future<Booking>>();
    for (int i = 0; i < number; i++) {
      answers.add(asks(new PersonId(UUID.randomUUID())));
    }
    return answers;
  }

  @Test
  void the_first_go_alone_and_whoever_waits_meanwhile_goes_together() throws Exception {
    var answers = asks(Together.LEADERS + 3);

    go.countDown();

    for (Future<Booking> answer : answers) {
      answer.get();
    }
    assertThat(alone).hasSize(Together.LEADERS);
    assertThat(together).containsExactly(3);
  }

  @Test
  void when_going_together_comes_to_nothing_each_goes_alone_and_hears_the_own_answer()
      throws Exception {
    shaking = new PlacesTogether.Apart("the event was changed a moment ago");
    var first = asks(Together.LEADERS);
    var lucky = asks(2);
    Future<Booking> unlucky = asks(REFUSED);

    go.countDown();

    first.addAll(lucky);
    for (Future<Booking> answer : first) {
      answer.get();
    }
    assertThatThrownBy(unlucky::get)
        .isInstanceOf(ExecutionException.class)
        .hasCauseInstanceOf(BookingRefused.class);
    assertThat(together).containsExactly(3);
    assertThat(alone).hasSize(Together.LEADERS + 3);
  }

  @Test
  void when_the_database_gave_them_up_again_and_again_all_are_told_that_it_is_busy()
      throws Exception {
    shaking = BookingRefused.busy();
    var first = asks(Together.LEADERS);
    var waiting = asks(3);

    go.countDown();

    for (Future<Booking> answer : first) {
      answer.get();
    }
    for (Future<Booking> answer : waiting) {
      assertThatThrownBy(answer::get).rootCause().isSameAs(shaking);
    }
    assertThat(alone).hasSize(Together.LEADERS);
  }

  @Test
  void when_it_fails_for_two_people_the_others_are_not_kept_waiting() throws Exception {
    shaking = new IllegalStateException("no database");
    failing = new IllegalStateException("still no database");
    var first = asks(Together.LEADERS);
    var waiting = asks(6);

    go.countDown();

    for (Future<Booking> answer : waiting.subList(0, 2)) {
      assertThatThrownBy(answer::get).rootCause().isSameAs(failing);
    }
    for (Future<Booking> answer : waiting.subList(2, 6)) {
      assertThatThrownBy(answer::get)
          .hasCauseInstanceOf(BookingRefused.class)
          .hasMessageContaining("busy");
    }
    for (Future<Booking> answer : first) {
      assertThatThrownBy(answer::get).rootCause().isSameAs(failing);
    }
    assertThat(alone).hasSize(Together.LEADERS + 2);
  }

  @Test
  void whoever_books_for_another_than_the_own_order_says_is_refused_before_any_line() {
    var somebody = new Actor(new PersonId(UUID.randomUUID()), null, Set.of(), null);

    assertThatThrownBy(
            () ->
                bookings.request(
                    somebody,
                    EVENT,
                    BookingOrder.forOneself(REFUSED),
                    UUID.randomUUID().toString()))
        .isInstanceOf(BookingRefused.class)
        .hasMessageContaining("not-yours");
    assertThat(bookings.at(EVENT)).isZero();
  }
}
