package uk.npws.alongside.peerlog.codes;

/** What kind of colleague was supported. Never rank, team, age or sex. */
public enum Who implements Code {
  OFFICER("officer"),
  STAFF("staff"),
  VOLUNTEER("volunteer"),
  LEAVER("leaver"),
  PEER_SUPPORTER("peer"),
  NOT_RECORDED("unsaid");

  private final String code;

  Who(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
