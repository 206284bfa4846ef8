package uk.npws.alongside.peerlog;

import uk.npws.alongside.foundation.Refusal;

/** Something about a supporter's wish for a call was refused. */
public class CallRefused extends Refusal {

  private CallRefused(Kind kind, String name, Object... facts) {
    super(kind, name, facts);
  }

  static CallRefused notYours() {
    return new CallRefused(Kind.FORBIDDEN, "not-yours");
  }

  static CallRefused unknown() {
    return new CallRefused(Kind.MISSING, "unknown");
  }

  static CallRefused alreadyDone() {
    return new CallRefused(Kind.CONFLICT, "already-done");
  }
}
