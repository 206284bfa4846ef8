package uk.npws.alongside.peerlog;

/** How much somebody logged in a month, as told to that person. */
public record OwnMonth(int logs, HoursBand hours) {

  static final OwnMonth NOTHING = new OwnMonth(0, HoursBand.UNDER_2);

  static OwnMonth of(MonthlyTally.Figures figures) {
    return new OwnMonth(figures.logs(), figures.hours());
  }
}
