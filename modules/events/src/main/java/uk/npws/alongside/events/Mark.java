package uk.npws.alongside.events;

/**
 * What a register says of one person at one session.
 *
 * @param here whether the person came at all
 * @param cameLate minutes missed at the beginning
 * @param leftEarly minutes missed at the end
 */
public record Mark(boolean here, int cameLate, int leftEarly) {

  /** More than this nobody can miss of one session. */
  static final int MOST_MINUTES = 1440;

  public static final Mark HERE = new Mark(true, 0, 0);
  public static final Mark ABSENT = new Mark(false, 0, 0);

  public Mark {
    Fields.between("late", cameLate, 0, MOST_MINUTES);
    Fields.between("early", leftEarly, 0, MOST_MINUTES);
    if (!here && cameLate + leftEarly > 0) {
      throw RegisterRefused.absentInPart();
    }
  }

  /** Here for all of it, or not here. */
  public static Mark of(boolean here) {
    return here ? HERE : ABSENT;
  }

  public int missed() {
    return cameLate + leftEarly;
  }

  /** Whether so few minutes were missed that the session counts in full. */
  boolean inFull(int mayMiss) {
    return here && missed() <= mayMiss;
  }

  /** Of a session of so many minutes. */
  int minutesOf(int session) {
    return here ? Math.max(0, session - missed()) : 0;
  }
}
