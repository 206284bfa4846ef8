package uk.npws.alongside.peerlog.codes;

/** What it did to the author. */
public enum Effect implements Code {
  FINE("fine"),
  HEAVY("heavy");

  private final String code;

  Effect(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
