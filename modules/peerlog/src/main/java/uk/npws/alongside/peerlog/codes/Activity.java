package uk.npws.alongside.peerlog.codes;

/** What was done, and with it which other questions make sense. */
public enum Activity implements Code {
  ONE_TO_ONE("one-to-one", Asks.SUPPORT),
  INFORMAL_CHAT("chat", Asks.SUPPORT),
  GROUP_SESSION("group", Asks.REACH),
  DEMOBILISING("demob", Asks.REACH),
  WELLBEING_DAY("day", Asks.REACH),
  WELLBEING_VAN("van", Asks.REACH),
  WELLBEING_DOG("dog", Asks.REACH),
  BRIEFING("briefing", Asks.REACH),
  CHAMPION_ONE_TO_ONE("champ-one", Asks.NOTHING),
  CHAMPION_GROUP("champ-grp", Asks.REACH),
  OTHER("other", Asks.NOTHING);

  private enum Asks {
    SUPPORT,
    REACH,
    NOTHING
  }

  private final String code;
  private final Asks asks;

  Activity(String code, Asks asks) {
    this.code = code;
    this.asks = asks;
  }

  @Override
  public String code() {
    return code;
  }

  /** Somebody was supported: who, what about, where to. */
  public boolean asksAboutSupport() {
    return asks == Asks.SUPPORT;
  }

  /** More than one person took part: how many. */
  public boolean asksHowMany() {
    return asks == Asks.REACH;
  }

  /** Part of looking after a team, so offered to those who have one. */
  public boolean isSupervision() {
    return this == CHAMPION_ONE_TO_ONE || this == CHAMPION_GROUP;
  }
}
