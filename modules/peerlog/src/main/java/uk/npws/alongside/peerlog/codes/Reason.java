package uk.npws.alongside.peerlog.codes;

/** What it was about: up to three of them. */
public enum Reason implements Code {
  MENTAL_WELLBEING("mental"),
  PSYCHOLOGICAL("psych"),
  FINANCIAL("money"),
  FAMILY("family"),
  RELATIONSHIPS("relation"),
  BEREAVEMENT("bereave"),
  SUICIDE("suicide"),
  LEAVING("leaving"),
  ASSAULT("assault"),
  TRAUMATIC_INCIDENT("trauma"),
  ALCOHOL("alcohol"),
  WORKLOAD("workload"),
  PHYSICAL_HEALTH("physical"),
  INVESTIGATION("inquiry"),
  OTHER_WORK("work"),
  NOT_DISCLOSED("unsaid");

  private final String code;

  Reason(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
