package uk.npws.alongside.events;

import uk.npws.alongside.foundation.Refusal;
import uk.npws.alongside.foundation.When;

/** Why a register could not be opened, marked or closed. */
public class RegisterRefused extends Refusal {

  private RegisterRefused(Kind kind, String name, Object... facts) {
    super(kind, name, facts);
  }

  public static RegisterRefused missing() {
    return new RegisterRefused(Kind.MISSING, "missing");
  }

  public static RegisterRefused notYours() {
    return new RegisterRefused(Kind.FORBIDDEN, "not-yours");
  }

  /** Closed registers are corrected one by one, with a reason. */
  public static RegisterRefused closed() {
    return new RegisterRefused(Kind.CONFLICT, "closed");
  }

  public static RegisterRefused stillOpen() {
    return new RegisterRefused(Kind.CONFLICT, "still-open");
  }

  /** The session has not begun. */
  public static RegisterRefused tooEarly(EventSession session) {
    return new RegisterRefused(Kind.CONFLICT, "too-early", "starts", When.moment(session.starts()));
  }

  public static RegisterRefused notRunning(Event event) {
    return new RegisterRefused(Kind.CONFLICT, "not-running", "event", event.title());
  }
}
