package uk.npws.alongside.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class TogetherTest {

  private static final UUID EVENT = UUID.randomUUID();

  private final Together<Integer, String> together = new Together<>();
  private final ExecutorService people = Executors.newCachedThreadPool();

  /** What was worked off together, in this order. */
  private final List<List<Integer>> worked = Collections.synchronizedList(new ArrayList<>());

  private final CountDownLatch go = new CountDownLatch(1);

  @AfterEach
  void home() {
    people.shutdownNow();
  }

  private List<String> work(List<Integer> wishes) {
    worked.add(wishes);
    return wishes.stream().map(wish -> "answer to " + wish).toList();
  }

  private List<String> workWhenTold(List<Integer> wishes) {
    awaitLatch(go);
    return work(wishes);
  }

  private static void awaitLatch(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException stop) {
      throw new IllegalStateException(stop);
    }
  }

  private Future<String> comes(int wish) {
    Future<String> answer = people.submit(() -> together.through(EVENT, wish, this::workWhenTold));
    await(() -> together.at(EVENT) == wish + 1);
    return answer;
  }

  private static void await(BooleanSupplier so) {
    for (int i = 0; i < 5000 && !so.getAsBoolean(); i++) {
      try {
        Thread.sleep(1);
      } catch (InterruptedException stop) {
        throw new IllegalStateException(stop);
      }
    }
    assertThat(so.getAsBoolean()).isTrue();
  }

  @Test
  void where_nobody_waits_everybody_goes_alone_and_nothing_is_left_behind() {
    assertThat(together.through(EVENT, 1, this::work)).isEqualTo("answer to 1");
    assertThat(together.through(EVENT, 2, this::work)).isEqualTo("answer to 2");

    assertThat(worked).containsExactly(List.of(1), List.of(2));
    assertThat(together.at(EVENT)).isZero();
  }

  @Test
  void those_who_wait_go_together_eight_at_a_time_in_the_order_in_which_they_came()
      throws Exception {
    List<Future<String>> answers = IntStream.range(0, 20).mapToObj(this::comes).toList();

    go.countDown();

    for (int i = 0; i < answers.size(); i++) {
      assertThat(answers.get(i).get()).isEqualTo("answer to " + i);
    }
    assertThat(worked)
        .containsExactlyInAnyOrder(
            List.of(0),
            List.of(1),
            IntStream.range(2, 10).boxed().toList(),
            IntStream.range(10, 18).boxed().toList(),
            List.of(18, 19));
    await(() -> together.at(EVENT) == 0);
  }

  @Test
  void two_lead_at_a_time_and_the_others_hold_nothing() {
    var leading = new AtomicInteger();
    for (int i = 0; i < 5; i++) {
      int wish = i;
      people.submit(
          () ->
              together.through(
                  EVENT,
                  wish,
                  wishes -> {
                    leading.incrementAndGet();
                    return workWhenTold(wishes);
                  }));
      await(() -> together.at(EVENT) == wish + 1);
    }

    await(() -> leading.get() == Together.LEADERS);
    assertThat(together.at(EVENT)).isEqualTo(5);
  }

  @Test
  void another_event_waits_for_none_of_them() {
    comes(0);
    comes(1);
    comes(2);

    assertThat(together.through(UUID.randomUUID(), 7, this::work)).isEqualTo("answer to 7");
  }

  @Test
  void what_goes_wrong_is_told_to_those_who_went_together_and_to_nobody_else() throws Exception {
    comes(0);
    comes(1);
    Future<String> unlucky =
        people.submit(
            () ->
                together.through(
                    EVENT,
                    2,
                    wishes -> {
                      throw new IllegalArgumentException("of " + wishes);
                    }));
    await(() -> together.at(EVENT) == 3);
    Future<String> with = comes(3);

    go.countDown();

    for (Future<String> one : List.of(unlucky, with)) {
      assertThatThrownBy(one::get)
          .isInstanceOf(ExecutionException.class)
          .hasRootCauseInstanceOf(IllegalArgumentException.class)
          .hasRootCauseMessage("of [2, 3]");
    }
    assertThat(together.through(EVENT, 4, this::work)).isEqualTo("answer to 4");
    await(() -> together.at(EVENT) == 0);
  }

  @Test
  void even_what_nobody_declares_is_told_and_nobody_waits_for_ever() throws Exception {
    comes(0);
    comes(1);
    Future<String> unlucky =
        people.submit(
            () -> together.through(EVENT, 2, wishes -> TogetherTest.<List<String>>sneak()));
    await(() -> together.at(EVENT) == 3);
    Future<String> with = comes(3);

    go.countDown();

    for (Future<String> one : List.of(unlucky, with)) {
      assertThatThrownBy(one::get).hasRootCauseMessage("undeclared");
    }
  }

  private static <T> T sneak() {
    return TogetherTest.<T, RuntimeException>sneakily(new Exception("undeclared"));
  }

  @SuppressWarnings("unchecked")
  private static <T, E extends Exception> T sneakily(Exception fault) throws E {
    throw (E) fault;
  }

  @Test
  void who_is_to_stop_while_waiting_leaves_and_the_wish_with_them() throws Exception {
    comes(0);
    comes(1);
    var stopped = new CountDownLatch(1);
    Thread waits =
        new Thread(
            () -> {
              try {
                together.through(EVENT, 2, this::workWhenTold);
              } catch (BookingRefused busy) {
                stopped.countDown();
              }
            });
    waits.start();
    await(() -> together.at(EVENT) == 3);
    Future<String> next = people.submit(() -> together.through(EVENT, 3, this::work));
    await(() -> together.at(EVENT) == 4);

    waits.interrupt();
    stopped.await();
    go.countDown();

    assertThat(next.get()).isEqualTo("answer to 3");
    await(() -> together.at(EVENT) == 0);
    assertThat(worked).containsExactlyInAnyOrder(List.of(0), List.of(1), List.of(3));
  }

  @Test
  void who_is_to_stop_once_the_wish_is_in_hand_still_hears_what_came_of_it() throws Exception {
    comes(0);
    comes(1);
    var inHand = new CountDownLatch(1);
    var end = new CountDownLatch(1);
    people.submit(
        () ->
            together.through(
                EVENT,
                2,
                wishes -> {
                  inHand.countDown();
                  awaitLatch(end);
                  return work(wishes);
                }));
    await(() -> together.at(EVENT) == 3);
    var heard = new ArrayList<Object>();
    Thread waits =
        new Thread(
            () -> {
              heard.add(together.through(EVENT, 3, this::work));
              heard.add(Thread.currentThread().isInterrupted());
            });
    waits.start();
    await(() -> together.at(EVENT) == 4);
    go.countDown();
    inHand.await();

    waits.interrupt();
    await(() -> !waits.isInterrupted());
    end.countDown();
    waits.join();

    assertThat(heard).containsExactly("answer to 3", true);
  }
}
