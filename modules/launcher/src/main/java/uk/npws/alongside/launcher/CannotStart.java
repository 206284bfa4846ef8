package uk.npws.alongside.launcher;

/** Why a stage cannot start, in one or two plain lines for whoever typed the command. */
public class CannotStart extends RuntimeException {

  public CannotStart(String message) {
    super(message);
  }

  public CannotStart(String message, Throwable cause) {
    super(message, cause);
  }
}
