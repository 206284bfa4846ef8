package uk.npws.alongside.portal.booking;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import uk.npws.alongside.events.Absence;
import uk.npws.alongside.events.BookingLists;
import uk.npws.alongside.events.BookingState;
import uk.npws.alongside.events.Corrections;
import uk.npws.alongside.portal.frame.CurrentActor;
import uk.npws.alongside.portal.frame.Notices;

/** Why somebody did not come, said by the person's force or NPWS. */
@Named
@RequestScoped
public class AbsencePage {

  @Inject BookingLists lists;
  @Inject Corrections corrections;
  @Inject CurrentActor me;
  @Inject Notices notices;

  @Inject
  @Param(name = "booking")
  String reference;

  private BookingLists.Story story;
  private Absence reason;

  @PostConstruct
  void find() {
    story = lists.find(me.actor(), reference);
    reason = story.booking().absence();
  }

  /** Whether there is anything to say, and the reader may say it. */
  public boolean isPossible() {
    return story.booking().state() == BookingState.NO_SHOW
        && corrections.mayExplain(me.actor(), story.booking());
  }

  public String explain() {
    corrections.explain(me.actor(), story.booking().bookingId(), reason);
    notices.good("booking.absences-kept");
    return "/bookings/" + story.booking().reference();
  }

  public BookingLists.Story getStory() {
    return story;
  }

  public List<Absence> getReasons() {
    return List.of(Absence.values());
  }

  public Absence getReason() {
    return reason;
  }

  public void setReason(Absence chosen) {
    reason = chosen;
  }
}
