package uk.npws.alongside.people.account;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How often something may be tried: so many times at once, then one more for each pause that has
 * passed. Counted by the generic cell rate algorithm, which needs to remember a single moment.
 */
public enum Limit {
  /** Wrong passwords from one network address; a whole force may share one. */
  SIGN_IN_FROM_ADDRESS(100, Duration.ofSeconds(3)),
  /** Wrong passwords for one account from one address. */
  SIGN_IN_TO_ACCOUNT_FROM_ADDRESS(6, Duration.ofSeconds(30)),
  /** Wrong passwords for one account from everywhere it was never signed in to. */
  SIGN_IN_TO_ACCOUNT(40, Duration.ofMinutes(1)),
  /** Wrong passwords on a device that signed in to the account before. */
  SIGN_IN_FROM_KNOWN_DEVICE(10, Duration.ofSeconds(30)),
  /** Wrong codes by somebody who knew the password. */
  SECOND_FACTOR(6, Duration.ofSeconds(60)),
  /** Wrong passwords by somebody who is signed in and is asked once more. */
  CONFIRMATION(6, Duration.ofSeconds(30)),
  /** Letters asked for from one network address. */
  LETTERS_FROM_ADDRESS(30, Duration.ofSeconds(30)),
  /** Letters to one mailbox. */
  LETTERS_TO_MAILBOX(3, Duration.ofMinutes(10));

  private final int atOnce;
  private final Duration pause;

  Limit(int atOnce, Duration pause) {
    this.atOnce = atOnce;
    this.pause = pause;
  }

  /**
   * One more try.
   *
   * @param due what the try before left behind, or null
   * @return what this one leaves behind; empty when it comes too soon
   */
  Optional<Instant> next(Instant due, Instant now) {
    Instant from = due == null || due.isBefore(now) ? now : due;
    Instant next = from.plus(pause);
    return next.isAfter(now.plus(pause.multipliedBy(atOnce)))
        ? Optional.empty()
        : Optional.of(next);
  }

  /** As if the last try had not been. */
  Instant without(Instant due) {
    return due.minus(pause);
  }
}
