package uk.npws.alongside.bench;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import uk.npws.alongside.bench.BookingCall.Told;
import uk.npws.alongside.bench.Guests.Guest;
import uk.npws.alongside.bench.Workshops.Workshop;

/**
 * Two hundred people press the button at one moment, and there are twenty places. Every tenth is
 * impatient and sends a second request at that moment, which must not give a second place.
 */
final class Race {

  static final int PEOPLE = 200;
  static final int PLACES = 20;
  private static final int IMPATIENT = PEOPLE / 10;

  /**
   * @param seconds from the start to the last answer
   * @param told how often each answer was given
   */
  record Result(double seconds, Map<Told, Integer> told, Workshops.Outcome kept) {

    int overbookedBy() {
      return Math.max(0, kept.confirmed() - PLACES);
    }

    int failed() {
      return told.getOrDefault(Told.FAILED, 0);
    }

    /** Every place is taken, the queue has no gaps, and everybody was told what is so. */
    boolean isRight() {
      return kept.equals(new Workshops.Outcome(PLACES, PEOPLE - PLACES, 0, 0))
          && told.equals(
              Map.of(
                  Told.CONFIRMED, PLACES,
                  Told.WAITLISTED, PEOPLE - PLACES,
                  Told.REFUSED, IMPATIENT));
    }
  }

  /** One request, on a connection that is open before the start. */
  private static final class Runner extends Thread {

    private final Wire wire;
    private final Workshop workshop;
    private final CountDownLatch start;
    private volatile Told told = Told.FAILED;

    Runner(Wire wire, Workshop workshop, CountDownLatch start) throws Exception {
      this.wire = wire;
      this.workshop = workshop;
      this.start = start;
      wire.get("/health/live");
    }

    @Override
    public void run() {
      try {
        start.await();
        told = BookingCall.on(wire, workshop);
      } catch (Exception failure) {
        told = Told.FAILED;
      }
    }
  }

  private final Workshops workshops;
  private final List<Guest> people;
  private final int port;

  Race(Workshops workshops, List<Guest> people, int port) {
    this.workshops = workshops;
    this.people = people.subList(0, PEOPLE);
    this.port = port;
  }

  Result run() throws Exception {
    Workshop workshop = workshops.withPlaces(PLACES);
    CountDownLatch start = new CountDownLatch(1);
    List<Runner> runners = new ArrayList<>();
    try {
      for (int i = 0; i < PEOPLE + IMPATIENT; i++) {
        Wire wire = new Wire(port).with(Guests.COOKIE, people.get(i % PEOPLE).token());
        runners.add(new Runner(wire, workshop, start));
      }
      runners.forEach(Thread::start);
      long begun = System.nanoTime();
      start.countDown();
      for (Runner runner : runners) {
        runner.join();
      }
      return result(runners, workshop, (System.nanoTime() - begun) / 1e9);
    } finally {
      start.countDown();
      runners.forEach(runner -> runner.wire.close());
    }
  }

  private Result result(List<Runner> runners, Workshop workshop, double seconds)
      throws SQLException {
    Map<Told, Integer> told = new EnumMap<>(Told.class);
    runners.forEach(runner -> told.merge(runner.told, 1, Integer::sum));
    return new Result(seconds, told, workshops.outcome(workshop));
  }
}
