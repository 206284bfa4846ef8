package uk.npws.alongside.peerlog.codes;

/** As what the author logged. */
public enum AuthorRole implements Code {
  SUPPORTER("supporter"),
  CHAMPION("champion"),
  COORDINATOR("coord"),
  /** Not known, as through a QR code, or held by too few in the force to be kept. */
  UNSTATED("unstated");

  private final String code;

  AuthorRole(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
