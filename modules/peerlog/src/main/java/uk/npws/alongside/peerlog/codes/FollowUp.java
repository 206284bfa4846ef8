package uk.npws.alongside.peerlog.codes;

/** What was agreed for afterwards. */
public enum FollowUp implements Code {
  NONE("none"),
  AGREED("agreed"),
  HANDED_ON("handed-on");

  private final String code;

  FollowUp(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
