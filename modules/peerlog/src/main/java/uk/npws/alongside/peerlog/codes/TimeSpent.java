package uk.npws.alongside.peerlog.codes;

/** How long it took, in bands. */
public enum TimeSpent implements Code {
  UNDER_15("under-15", 10),
  FROM_15_TO_30("15-30", 25),
  FROM_31_TO_60("31-60", 45),
  FROM_61_TO_120("61-120", 90),
  OVER_120("over-120", 150);

  private final String code;
  private final int minutes;

  TimeSpent(String code, int minutes) {
    this.code = code;
    this.minutes = minutes;
  }

  @Override
  public String code() {
    return code;
  }

  /** What the band counts for in an author's month: about its middle. */
  public int minutes() {
    return minutes;
  }
}
