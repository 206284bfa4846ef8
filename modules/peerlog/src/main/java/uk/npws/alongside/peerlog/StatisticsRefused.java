package uk.npws.alongside.peerlog;

import uk.npws.alongside.foundation.Refusal;

/** Figures were refused. */
public class StatisticsRefused extends Refusal {

  private StatisticsRefused(Kind kind, String name, Object... facts) {
    super(kind, name, facts);
  }

  static StatisticsRefused notYours() {
    return new StatisticsRefused(Kind.FORBIDDEN, "not-yours");
  }
}
