package uk.npws.alongside.peerlog.codes;

/** How it took place. */
public enum Mode implements Code {
  FACE_TO_FACE("face-to-face"),
  TELEPHONE("telephone"),
  TEAMS("teams"),
  MESSAGE("message"),
  GROUP("group");

  private final String code;

  Mode(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
