package uk.npws.alongside.events;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/**
 * Lets those who want the same event at the same moment go to its lock together: {@value #LEADERS}
 * at a time lead, each with up to {@value #MOST} of those who have waited longest, and their wishes
 * are worked off by one thread. Where nobody waits, everybody goes alone. It decides nothing, and
 * who waits holds no connection.
 *
 * @param <W> what each wants
 * @param <R> what each gets
 */
final class Together<W, R> {

  static final int LEADERS = 2;
  static final int MOST = 8;
  private static final int LONGEST_WAIT_SECONDS = 60;

  private final Map<UUID, Line<W, R>> lines = new ConcurrentHashMap<>();

  /** Those at one event; read and changed only while its entry in the map is held. */
  private static final class Line<W, R> {
    private int leading;
    private final Deque<One<W, R>> waiting = new ArrayDeque<>();

    /** The next who leads, with whom that one takes along. */
    private void lead(One<W, R> first) {
      var company = new ArrayList<One<W, R>>(List.of(first));
      while (company.size() < MOST && !waiting.isEmpty()) {
        company.add(waiting.poll());
      }
      first.turn.complete(company);
    }
  }

  private static final class One<W, R> {
    private final W wish;

    /** Completed with whom to lead, or with nobody once there is an answer. */
    private final CompletableFuture<List<One<W, R>>> turn = new CompletableFuture<>();

    private R answer;
    private Throwable fault;

    private One(W wish) {
      this.wish = wish;
    }

    private void answered(R with) {
      answer = with;
      turn.complete(List.of());
    }

    private void failed(Throwable why) {
      fault = why;
      turn.complete(List.of());
    }
  }

  /**
   * @param work off these wishes, with as many answers in the same order; what it throws, each of
   *     them is told
   */
  R through(UUID event, W wish, Function<List<W>, List<R>> work) {
    var me = new One<W, R>(wish);
    come(event, me);
    List<One<W, R>> company = turn(event, me);
    if (!company.isEmpty()) {
      lead(event, company, work);
    }
    if (me.fault instanceof Error error) {
      throw error;
    }
    if (me.fault instanceof RuntimeException refusal) {
      throw refusal;
    }
    if (me.fault != null) {
      throw new IllegalStateException(me.fault);
    }
    return me.answer;
  }

  private void come(UUID event, One<W, R> me) {
    lines.compute(
        event,
        (id, known) -> {
          Line<W, R> line = known == null ? new Line<>() : known;
          if (line.leading < LEADERS) {
            line.leading++;
            line.lead(me);
          } else {
            line.waiting.add(me);
          }
          return line;
        });
  }

  /**
   * Whom to lead, or nobody once there is an answer. Who has waited too long or is to stop leaves
   * the line, but only as long as nobody has the wish in hand: after that the answer is near, and
   * the wish may have come true.
   */
  private List<One<W, R>> turn(UUID event, One<W, R> me) {
    boolean stop = false;
    try {
      while (true) {
        try {
          return me.turn.get(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException late) {
          leaveTheLine(event, me);
        } catch (InterruptedException toStop) {
          stop = true;
          leaveTheLine(event, me);
        } catch (ExecutionException never) {
          throw new IllegalStateException(never);
        }
      }
    } finally {
      if (stop) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private void leaveTheLine(UUID event, One<W, R> me) {
    if (gone(event, me)) {
      throw BookingRefused.busy();
    }
  }

  /** How many lead or wait at this event. */
  int at(UUID event) {
    var count = new int[1];
    lines.computeIfPresent(
        event,
        (id, line) -> {
          count[0] = line.leading + line.waiting.size();
          return line;
        });
    return count[0];
  }

  private boolean gone(UUID event, One<W, R> me) {
    boolean[] left = {false};
    lines.computeIfPresent(
        event,
        (id, line) -> {
          left[0] = line.waiting.remove(me);
          return line;
        });
    return left[0];
  }

  private void lead(UUID event, List<One<W, R>> company, Function<List<W>, List<R>> work) {
    try {
      List<R> answers = work.apply(company.stream().map(one -> one.wish).toList());
      for (int i = 0; i < company.size(); i++) {
        company.get(i).answered(answers.get(i));
      }
    } catch (Throwable fault) { // whatever it is, nobody may wait for ever
      company.forEach(one -> one.failed(fault));
    } finally {
      leave(event);
    }
  }

  private void leave(UUID event) {
    lines.computeIfPresent(
        event,
        (id, line) -> {
          One<W, R> next = line.waiting.poll();
          if (next != null) {
            line.lead(next);
            return line;
          }
          line.leading--;
          return line.leading == 0 ? null : line;
        });
  }
}
