package uk.npws.alongside.peerlog;

import uk.npws.alongside.foundation.Refusal;

/** A log, or what somebody wanted with one, was refused. */
public class LogRefused extends Refusal {

  private LogRefused(Kind kind, String name, Object... facts) {
    super(kind, name, facts);
  }

  static LogRefused activityMissing() {
    return new LogRefused(Kind.INVALID, "activity-missing", "field", "activity");
  }

  static LogRefused weekMissing() {
    return new LogRefused(Kind.INVALID, "week-missing", "field", "week");
  }

  static LogRefused modeMissing() {
    return new LogRefused(Kind.INVALID, "mode-missing", "field", "mode");
  }

  static LogRefused timeMissing() {
    return new LogRefused(Kind.INVALID, "time-missing", "field", "time");
  }

  static LogRefused reachedMissing() {
    return new LogRefused(Kind.INVALID, "reached-missing", "field", "reached");
  }

  static LogRefused whoMissing() {
    return new LogRefused(Kind.INVALID, "who-missing", "field", "who");
  }

  static LogRefused reasonsMissing() {
    return new LogRefused(Kind.INVALID, "reasons-missing", "field", "reasons");
  }

  static LogRefused tooManyReasons() {
    return new LogRefused(
        Kind.INVALID, "too-many-reasons", "field", "reasons", "most", Support.MOST_REASONS);
  }

  static LogRefused signpostsMissing() {
    return new LogRefused(Kind.INVALID, "signposts-missing", "field", "signposts");
  }

  static LogRefused signpostContradicted() {
    return new LogRefused(Kind.INVALID, "signpost-contradicted", "field", "signposts");
  }

  /** Whoever has no part in peer support has no log either. */
  static LogRefused notSupporting() {
    return new LogRefused(Kind.FORBIDDEN, "not-supporting");
  }

  /** Looking after a team is logged by those who have one. */
  static LogRefused notLeading() {
    return new LogRefused(Kind.INVALID, "not-leading", "field", "activity");
  }

  /** It is sealed, somebody else's, or never was: the answer is the same. */
  static LogRefused outOfReach() {
    return new LogRefused(Kind.MISSING, "out-of-reach");
  }

  /** No log that can still be changed has this receipt. */
  static LogRefused receiptUnknown() {
    return new LogRefused(Kind.INVALID, "receipt-unknown", "field", "receipt");
  }
}
