package uk.npws.alongside.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A process we started. It is recorded by pid and start time, so that the next start can end it if
 * this one was killed, and never a stranger that was given the same pid since.
 */
final class Child {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Process process;
  private final Path record;

  private Child(Process process, Path record) {
    this.process = process;
    this.record = record;
  }

  static Child start(ProcessBuilder command, Path record) {
    try {
      Process process = command.start();
      Files.writeString(record, process.pid() + " " + bornAt(process.toHandle()));
      return new Child(process, record);
    } catch (IOException problem) {
      throw new CannotStart(command.command().get(0) + " cannot be started: " + problem, problem);
    }
  }

  /** Ends what an earlier stage left behind under this record; says whether there was any. */
  static boolean endLeftOver(Path record) {
    Optional<ProcessHandle> left = leftOver(record);
    left.ifPresent(
        process -> {
          process.destroy();
          if (!awaitsEnd(process, PATIENCE)) {
            process.destroyForcibly();
            awaitsEnd(process, PATIENCE);
          }
        });
    forget(record);
    return left.isPresent();
  }

  private static Optional<ProcessHandle> leftOver(Path record) {
    try {
      if (!Files.exists(record)) {
        return Optional.empty();
      }
      String[] noted = Files.readString(record).strip().split(" ");
      if (noted.length != 2) {
        return Optional.empty();
      }
      long born = Long.parseLong(noted[1]);
      return ProcessHandle.of(Long.parseLong(noted[0]))
          .filter(ProcessHandle::isAlive)
          .filter(process -> born != 0 && Math.abs(bornAt(process) - born) <= 2_000);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  private static long bornAt(ProcessHandle process) {
    return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
  }

  long pid() {
    return process.pid();
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** Its exit value; waits for it. */
  int exitValue() {
    try {
      return process.waitFor();
    } catch (InterruptedException stopped) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new CannotStart("interrupted");
    }
  }

  /** Asks it to end, and insists after half a minute. */
  void stop() {
    process.destroy();
    if (!awaitsEnd(process.toHandle(), PATIENCE)) {
      kill();
    }
    forget(record);
  }

  /** Ends it at once, as {@code kill -9} does. */
  void kill() {
    process.destroyForcibly();
    awaitsEnd(process.toHandle(), PATIENCE);
    forget(record);
  }

  private static boolean awaitsEnd(ProcessHandle process, Duration patience) {
    try {
      process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (java.util.concurrent.TimeoutException stillThere) {
      return false;
    } catch (java.util.concurrent.ExecutionException gone) {
      return true;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return !process.isAlive();
    }
  }

  private static void forget(Path record) {
    try {
      Files.deleteIfExists(record);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }
}
