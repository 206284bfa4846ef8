package uk.npws.alongside.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import uk.npws.alongside.foundation.Secrets;

/** Applies the limits of signing in and of asking for letters. */
@ApplicationScoped
class Guard {

  @Inject Throttle throttle;

  private final KnownDevices devices = new KnownDevices(Secrets.ofInstallation());

  /** Counts a try to sign in before the password is looked at. */
  void beforePassword(String email, Origin from) {
    if (!throttle.allows(limits(email, from))) {
      throw SignInRefused.tooOften();
    }
  }

  /** The password was right: the try does not count. */
  void afterPassword(String email, Origin from) {
    throttle.forgive(limits(email, from));
  }

  private Map<Limit, String> limits(String email, Origin from) {
    var limits = new LinkedHashMap<Limit, String>();
    if (devices.knows(from.device(), email)) {
      limits.put(Limit.SIGN_IN_FROM_KNOWN_DEVICE, from.device());
    } else {
      limits.put(Limit.SIGN_IN_FROM_ADDRESS, from.address());
      limits.put(Limit.SIGN_IN_TO_ACCOUNT_FROM_ADDRESS, email + " " + from.address());
      limits.put(Limit.SIGN_IN_TO_ACCOUNT, email);
    }
    return limits;
  }

  void beforeCode(String person) {
    if (!throttle.allows(Limit.SECOND_FACTOR, person)) {
      throw SignInRefused.tooOften();
    }
  }

  void afterCode(String person) {
    throttle.forgive(Limit.SECOND_FACTOR, person);
  }

  void beforeConfirmation(String person) {
    if (!throttle.allows(Limit.CONFIRMATION, person)) {
      throw SignInRefused.tooOften();
    }
  }

  void afterConfirmation(String person) {
    throttle.forgive(Limit.CONFIRMATION, person);
  }

  String mark(String email) {
    return devices.mark(email);
  }

  /** Whether a letter may be asked for from here; refused when too many were. */
  void beforeLetter(Origin from) {
    if (!throttle.allows(Limit.LETTERS_FROM_ADDRESS, from.address())) {
      throw SignInRefused.tooOften();
    }
  }

  /**
   * Whether one more letter may go to this mailbox. Nobody is told: that would tell who is known.
   */
  boolean mayWriteTo(String email) {
    return throttle.allows(Limit.LETTERS_TO_MAILBOX, email);
  }
}
