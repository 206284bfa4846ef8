package uk.npws.alongside.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CyclicBarrier;

/** A fixed number of threads that do the same, each over its own connection, for a while. */
final class Crew {

  private final Processes processes;

  Crew(Processes processes) {
    this.processes = processes;
  }

  /** What one client did. */
  private static final class Client extends Thread {

    private final Task task;
    private final CyclicBarrier barrier;
    private final long lasting;
    private long[] nanos = new long[1024];
    private int done;
    private int failures;
    private Exception first;

    Client(int number, Task task, CyclicBarrier barrier, Duration lasting) {
      super("client " + number);
      this.task = task;
      this.barrier = barrier;
      this.lasting = lasting.toNanos();
    }

    @Override
    public void run() {
      await(barrier);
      long end = System.nanoTime() + lasting;
      for (long now = System.nanoTime(); now < end; ) {
        boolean good = attempt();
        long after = System.nanoTime();
        if (good) {
          note(after - now);
        } else {
          failures++;
        }
        now = after;
      }
      await(barrier);
    }

    private boolean attempt() {
      try {
        task.once();
        return true;
      } catch (Exception failure) {
        first = first == null ? failure : first;
        return false;
      }
    }

    private void note(long time) {
      if (done == nanos.length) {
        nanos = Arrays.copyOf(nanos, 2 * done);
      }
      nanos[done++] = time;
    }

    private static void await(CyclicBarrier barrier) {
      try {
        barrier.await();
      } catch (Exception fault) {
        throw new IllegalStateException(fault);
      }
    }
  }

  /** One round; what went wrong first is told on the console. */
  Round work(int clients, Task.Maker maker, Duration lasting) throws Exception {
    CyclicBarrier barrier = new CyclicBarrier(clients + 1);
    List<Client> crew = new ArrayList<>();
    try {
      for (int i = 0; i < clients; i++) {
        crew.add(new Client(i, maker.forClient(i), barrier, lasting));
      }
      crew.forEach(Thread::start);
      double portal = processes.portalMillis();
      double database = processes.databaseMillis();
      barrier.await();
      long begun = System.nanoTime();
      barrier.await();
      double seconds = (System.nanoTime() - begun) / 1e9;
      portal = processes.portalMillis() - portal;
      database = processes.databaseMillis() - database;
      return sum(crew, seconds, portal, database);
    } finally {
      for (Client client : crew) {
        client.task.close();
      }
    }
  }

  private static Round sum(List<Client> crew, double seconds, double portal, double database) {
    crew.stream()
        .filter(client -> client.first != null)
        .findFirst()
        .ifPresent(client -> System.out.println("    a failure: " + client.first));
    long[] all =
        crew.stream()
            .flatMapToLong(client -> Arrays.stream(client.nanos, 0, client.done))
            .sorted()
            .toArray();
    int failures = crew.stream().mapToInt(client -> client.failures).sum();
    return new Round(seconds, all, failures, portal, database);
  }
}
