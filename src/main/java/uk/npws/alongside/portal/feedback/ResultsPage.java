package uk.npws.alongside.portal.feedback;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.omnifaces.cdi.Param;
import uk.npws.alongside.events.Course;
import uk.npws.alongside.events.feedback.EventResults;
import uk.npws.alongside.events.feedback.FeedbackResults;
import uk.npws.alongside.events.feedback.FeedbackTally;
import uk.npws.alongside.events.feedback.Round;
import uk.npws.alongside.portal.frame.CurrentActor;

/** What people said: the list of events, one event, and a course over time. */
@Named
@RequestScoped
public class ResultsPage {

  @Inject FeedbackResults results;
  @Inject CurrentActor me;

  @Inject
  @Param(name = "event")
  String reference;

  @Inject
  @Param(name = "course")
  String code;

  @Inject
  @Param(name = "round")
  String asked;

  private List<FeedbackResults.Line> list;
  private List<EventResults> ofEvent;
  private FeedbackResults.OfCourse ofCourse;

  public List<FeedbackResults.Line> getList() {
    if (list == null) {
      list = results.list(me.actor());
    }
    return list;
  }

  public List<Course> getCourses() {
    return results.courses(me.actor());
  }

  /** Both rounds of the event, as far as they began. */
  public List<EventResults> getOfEvent() {
    if (ofEvent == null) {
      ofEvent = results.of(me.actor(), reference);
    }
    return ofEvent;
  }

  public String getReference() {
    return reference;
  }

  public FeedbackResults.OfCourse getOfCourse() {
    if (ofCourse == null) {
      ofCourse = results.ofCourse(me.actor(), code, getRound());
    }
    return ofCourse;
  }

  /** The round asked for; the first where none is. */
  public Round getRound() {
    return Arrays.stream(Round.values())
        .filter(round -> round.key().equals(asked))
        .findFirst()
        .orElse(Round.AFTER);
  }

  public Round[] getRounds() {
    return Round.values();
  }

  public int getEnough() {
    return FeedbackTally.ENOUGH;
  }
}
