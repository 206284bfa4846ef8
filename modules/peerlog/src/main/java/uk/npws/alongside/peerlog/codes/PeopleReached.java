package uk.npws.alongside.peerlog.codes;

/** How many people a group activity reached, in bands. */
public enum PeopleReached implements Code {
  ONE("1"),
  TWO_TO_FIVE("2-5"),
  SIX_TO_FIFTEEN("6-15"),
  SIXTEEN_OR_MORE("16-up");

  private final String code;

  PeopleReached(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
