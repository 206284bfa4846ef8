package uk.npws.alongside.peerlog.view;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import uk.npws.alongside.peerlog.Aside;
import uk.npws.alongside.peerlog.InteractionLog;
import uk.npws.alongside.peerlog.Support;
import uk.npws.alongside.peerlog.Week;
import uk.npws.alongside.peerlog.codes.Activity;
import uk.npws.alongside.peerlog.codes.Effect;
import uk.npws.alongside.peerlog.codes.FollowUp;
import uk.npws.alongside.peerlog.codes.Mode;
import uk.npws.alongside.peerlog.codes.Occasion;
import uk.npws.alongside.peerlog.codes.Origin;
import uk.npws.alongside.peerlog.codes.PeopleReached;
import uk.npws.alongside.peerlog.codes.Reason;
import uk.npws.alongside.peerlog.codes.Signpost;
import uk.npws.alongside.peerlog.codes.TimeSpent;
import uk.npws.alongside.peerlog.codes.WeekChoice;
import uk.npws.alongside.peerlog.codes.Who;

/** What is ticked on the log screen, on whichever page it stands. */
public class LogInput implements Serializable {

  private Activity activity;
  private WeekChoice week = WeekChoice.THIS;
  private Mode mode;
  private TimeSpent time;
  private PeopleReached reached;
  private Who who;
  private Reason[] reasons = {};
  private Signpost[] signposts = {};
  private Occasion occasion;
  private FollowUp followUp;
  private Origin origin;
  private Effect effect;
  private boolean contra;
  private LocalDate monday;

  /** Ticks what a log says. */
  void show(InteractionLog log, LocalDate today) {
    activity = log.activity();
    week = log.week().choice(today);
    monday = log.week().monday();
    mode = log.mode();
    time = log.time();
    reached = log.reached();
    who = log.support().who();
    reasons = log.support().reasons().toArray(Reason[]::new);
    signposts = log.support().signposts().toArray(Signpost[]::new);
    occasion = log.aside().occasion();
    followUp = log.aside().followUp();
    origin = log.aside().origin();
    effect = log.aside().effect();
    contra = log.contra();
  }

  /** The log that the ticks make; refused when it is not whole. */
  InteractionLog log(LocalDate today) {
    return new InteractionLog(
        activity,
        week == null ? null : chosen(today),
        mode,
        time,
        reached,
        new Support(who, Set.of(reasons), Set.of(signposts)),
        new Aside(occasion, followUp, origin, effect),
        contra);
  }

  private Week chosen(LocalDate today) {
    return monday == null ? Week.of(week, today) : new Week(monday).keptIf(week, today);
  }

  public Activity getActivity() {
    return activity;
  }

  public void setActivity(Activity activity) {
    this.activity = activity;
  }

  public WeekChoice getWeek() {
    return week;
  }

  public void setWeek(WeekChoice week) {
    this.week = week;
  }

  public Mode getMode() {
    return mode;
  }

  public void setMode(Mode mode) {
    this.mode = mode;
  }

  public TimeSpent getTime() {
    return time;
  }

  public void setTime(TimeSpent time) {
    this.time = time;
  }

  public PeopleReached getReached() {
    return reached;
  }

  public void setReached(PeopleReached reached) {
    this.reached = reached;
  }

  public Who getWho() {
    return who;
  }

  public void setWho(Who who) {
    this.who = who;
  }

  public Reason[] getReasons() {
    return reasons.clone();
  }

  public void setReasons(Reason[] reasons) {
    this.reasons = reasons == null ? new Reason[0] : reasons.clone();
  }

  public Signpost[] getSignposts() {
    return signposts.clone();
  }

  public void setSignposts(Signpost[] signposts) {
    this.signposts = signposts == null ? new Signpost[0] : signposts.clone();
  }

  public Occasion getOccasion() {
    return occasion;
  }

  public void setOccasion(Occasion occasion) {
    this.occasion = occasion;
  }

  public FollowUp getFollowUp() {
    return followUp;
  }

  public void setFollowUp(FollowUp followUp) {
    this.followUp = followUp;
  }

  public Origin getOrigin() {
    return origin;
  }

  public void setOrigin(Origin origin) {
    this.origin = origin;
  }

  public Effect getEffect() {
    return effect;
  }

  public void setEffect(Effect effect) {
    this.effect = effect;
  }

  public boolean isContra() {
    return contra;
  }

  public void setContra(boolean contra) {
    this.contra = contra;
  }
}
