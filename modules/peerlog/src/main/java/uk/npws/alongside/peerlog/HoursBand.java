package uk.npws.alongside.peerlog;

/** How many hours of a month somebody gave, as near as anybody but they may know. */
public enum HoursBand {
  UNDER_2,
  FROM_2_TO_5,
  FROM_5_TO_10,
  OVER_10;

  static HoursBand of(int minutes) {
    if (minutes < 120) {
      return UNDER_2;
    }
    if (minutes < 300) {
      return FROM_2_TO_5;
    }
    return minutes <= 600 ? FROM_5_TO_10 : OVER_10;
  }
}
