package uk.npws.alongside.peerlog.codes;

/** Where the person was pointed to. */
public enum Signpost implements Code {
  OCCUPATIONAL_HEALTH("oh"),
  EAP("eap"),
  GP("gp"),
  CRISIS_TEAM("crisis"),
  TRIM("trim"),
  CISM("cism"),
  PEER_DEBRIEF("peer-deb"),
  PSYCHOLOGICAL_DEBRIEF("psych-deb"),
  STAFF_ASSOCIATION("union"),
  OPERATION_HAMPSHIRE("op-hants"),
  CHARITY("charity"),
  LINE_MANAGER("manager"),
  NONE_NEEDED("none"),
  DECLINED("declined");

  private final String code;

  Signpost(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
