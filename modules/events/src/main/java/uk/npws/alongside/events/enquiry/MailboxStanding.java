package uk.npws.alongside.events.enquiry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;

/** How reading the contact mailbox goes on this node. */
@ApplicationScoped
public class MailboxStanding {

  private static final int LONGEST_PAUSE = 600;

  private Instant read;
  private Instant notBefore = Instant.EPOCH;
  private int failures;

  synchronized void wasRead(Instant now) {
    read = now;
    failures = 0;
  }

  /** It did not answer; the pause before the next visit grows from 10 s to 10 minutes. */
  synchronized void wasSilent(Instant now) {
    failures++;
    notBefore = now.plus(pause(failures));
  }

  static Duration pause(int failures) {
    return Duration.ofSeconds(Math.min(LONGEST_PAUSE, 5L << Math.min(failures, 7)));
  }

  synchronized boolean dueAt(Instant now) {
    return failures == 0 || !now.isBefore(notBefore);
  }

  /** When it was last read, or null. */
  public synchronized Instant read() {
    return read;
  }

  /** How often it has not answered since. */
  public synchronized int failures() {
    return failures;
  }
}
