package uk.npws.alongside.peerlog.codes;

/** When it was, as near as a log may say. */
public enum WeekChoice implements Code {
  THIS("this"),
  LAST("last"),
  EARLIER("earlier");

  private final String code;

  WeekChoice(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
