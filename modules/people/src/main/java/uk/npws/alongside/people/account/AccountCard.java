package uk.npws.alongside.people.account;

import java.time.Instant;

/**
 * What somebody sees of the own account, and an administrator of another's.
 *
 * @param secondFactorSince null when there is none
 * @param lastSignIn null when there was none
 */
public record AccountCard(
    Standing standing,
    Instant passwordSince,
    Instant secondFactorSince,
    long recoveryCodesLeft,
    Instant lastSignIn) {

  /** Whether there is an account. */
  public enum Standing {
    NONE,
    INVITED,
    OPEN
  }

  public boolean open() {
    return standing == Standing.OPEN;
  }

  public boolean hasSecondFactor() {
    return secondFactorSince != null;
  }
}
