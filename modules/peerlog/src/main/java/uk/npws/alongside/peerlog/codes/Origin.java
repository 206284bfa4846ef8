package uk.npws.alongside.peerlog.codes;

/** How it came about. */
public enum Origin implements Code {
  THEY_ASKED("asked"),
  I_OFFERED("offered"),
  COLLEAGUE("colleague"),
  LINE_MANAGER("manager"),
  AFTER_EVENT("event");

  private final String code;

  Origin(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
