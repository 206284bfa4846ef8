package uk.npws.alongside.peerlog;

import uk.npws.alongside.peerlog.codes.Activity;
import uk.npws.alongside.peerlog.codes.Mode;
import uk.npws.alongside.peerlog.codes.PeopleReached;
import uk.npws.alongside.peerlog.codes.TimeSpent;

/**
 * What was done, in codes. It is whole from birth: what its activity asks for is there, and what it
 * does not ask for is dropped, such as reasons ticked before the activity was changed.
 *
 * @param contra takes one such log, sealed already, back out of the count
 */
public record InteractionLog(
    Activity activity,
    Week week,
    Mode mode,
    TimeSpent time,
    PeopleReached reached,
    Support support,
    Aside aside,
    boolean contra) {

  public InteractionLog {
    if (activity == null) {
      throw LogRefused.activityMissing();
    }
    if (week == null) {
      throw LogRefused.weekMissing();
    }
    if (mode == null) {
      throw LogRefused.modeMissing();
    }
    if (time == null) {
      throw LogRefused.timeMissing();
    }
    if (!activity.asksHowMany()) {
      reached = null;
    } else if (reached == null) {
      throw LogRefused.reachedMissing();
    }
    if (activity.asksAboutSupport()) {
      support.check();
    } else {
      support = Support.NONE;
      aside = aside.withoutSupport();
    }
  }

  /** What it adds to a count. */
  public int weight() {
    return contra ? -1 : 1;
  }
}
