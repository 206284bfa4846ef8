package uk.npws.alongside.peerlog.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
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

/** The lists to choose from on the log screen. */
@Named("logLists")
@ApplicationScoped
public class Lists {

  public List<Activity> getActivities() {
    return List.of(Activity.values());
  }

  public List<WeekChoice> getWeeks() {
    return List.of(WeekChoice.values());
  }

  public List<Mode> getModes() {
    return List.of(Mode.values());
  }

  public List<TimeSpent> getTimes() {
    return List.of(TimeSpent.values());
  }

  public List<PeopleReached> getReaches() {
    return List.of(PeopleReached.values());
  }

  public List<Who> getWhos() {
    return List.of(Who.values());
  }

  public List<Reason> getReasons() {
    return List.of(Reason.values());
  }

  public List<Signpost> getSignposts() {
    return List.of(Signpost.values());
  }

  public List<Occasion> getOccasions() {
    return List.of(Occasion.values());
  }

  public List<FollowUp> getFollowUps() {
    return List.of(FollowUp.values());
  }

  public List<Origin> getOrigins() {
    return List.of(Origin.values());
  }

  public List<Effect> getEffects() {
    return List.of(Effect.values());
  }
}
