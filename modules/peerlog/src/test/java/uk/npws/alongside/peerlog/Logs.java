package uk.npws.alongside.peerlog;

import java.time.LocalDate;
import java.util.Set;
import uk.npws.alongside.foundation.Secrets;
import uk.npws.alongside.peerlog.codes.Activity;
import uk.npws.alongside.peerlog.codes.Mode;
import uk.npws.alongside.peerlog.codes.PeopleReached;
import uk.npws.alongside.peerlog.codes.Reason;
import uk.npws.alongside.peerlog.codes.Signpost;
import uk.npws.alongside.peerlog.codes.TimeSpent;
import uk.npws.alongside.peerlog.codes.Who;
import uk.npws.alongside.people.ForceId;
import uk.npws.alongside.people.PersonId;

/** Logs and people for tests. */
final class Logs {

  static final Secrets SECRETS = new Secrets("a secret of at least thirty-two letters");
  static final ForceId KENT = new ForceId("kent");
  static final PersonId ZOE = PersonId.of("00000000-0000-7000-8000-000000000001");
  static final Week WEEK = new Week(LocalDate.parse("2026-11-16"));
  static final Support ABOUT_FAMILY =
      new Support(Who.STAFF, Set.of(Reason.FAMILY), Set.of(Signpost.EAP));

  private Logs() {}

  static InteractionLog support() {
    return support(TimeSpent.FROM_31_TO_60);
  }

  static InteractionLog support(TimeSpent time) {
    return support(WEEK, time, false);
  }

  static InteractionLog support(Week week, TimeSpent time, boolean contra) {
    return new InteractionLog(
        Activity.ONE_TO_ONE,
        week,
        Mode.FACE_TO_FACE,
        time,
        null,
        ABOUT_FAMILY,
        Aside.NOTHING,
        contra);
  }

  static InteractionLog of(Activity activity) {
    return with(activity, PeopleReached.TWO_TO_FIVE, ABOUT_FAMILY);
  }

  static InteractionLog with(Activity activity, PeopleReached reached, Support support) {
    return new InteractionLog(
        activity,
        WEEK,
        Mode.GROUP,
        TimeSpent.FROM_15_TO_30,
        reached,
        support,
        Aside.NOTHING,
        false);
  }
}
