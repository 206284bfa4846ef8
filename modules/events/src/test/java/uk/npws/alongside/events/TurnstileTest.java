package uk.npws.alongside.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TurnstileTest {

  @Test
  void few_at_a_time_come_to_the_lock_of_one_event() throws Exception {
    var event = UUID.randomUUID();
    var inside = new AtomicInteger();
    var most = new AtomicInteger();
    var crowd = Executors.newFixedThreadPool(20);

    var visits = new ArrayList<Future<Integer>>();
    for (int i = 0; i < 200; i++) {
      visits.add(crowd.submit(() -> Turnstile.through(event, () -> visit(inside, most))));
    }
    for (Future<Integer> visit : visits) {
      visit.get();
    }
    crowd.shutdown();

    assertThat(most.get()).isBetween(1, Turnstile.WIDTH);
    assertThat(inside).hasValue(0);
  }

  private static int visit(AtomicInteger inside, AtomicInteger most) {
    most.accumulateAndGet(inside.incrementAndGet(), Math::max);
    Thread.yield();
    return inside.decrementAndGet();
  }

  @Test
  void a_refused_visit_leaves_the_way_free() {
    var event = UUID.randomUUID();

    for (int i = 0; i < 10; i++) {
      assertThatThrownBy(
              () ->
                  Turnstile.through(
                      event,
                      () -> {
                        throw BookingRefused.missing();
                      }))
          .isInstanceOf(BookingRefused.class);
    }

    assertThat(Turnstile.through(event, () -> "through")).isEqualTo("through");
  }
}
