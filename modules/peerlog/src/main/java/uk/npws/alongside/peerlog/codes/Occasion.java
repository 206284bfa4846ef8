package uk.npws.alongside.peerlog.codes;

/** Whether the two had spoken about it before. */
public enum Occasion implements Code {
  FIRST("first"),
  REPEAT("repeat");

  private final String code;

  Occasion(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
