package uk.npws.alongside.portal.booking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import uk.npws.alongside.events.Absence;
import uk.npws.alongside.events.BookingId;
import uk.npws.alongside.events.Corrections;
import uk.npws.alongside.events.Mark;
import uk.npws.alongside.events.Register;
import uk.npws.alongside.events.Tap;
import uk.npws.alongside.foundation.When;
import uk.npws.alongside.portal.frame.CurrentActor;
import uk.npws.alongside.portal.frame.Notices;
import uk.npws.alongside.portal.frame.Words;

/** What is done at a register after closing: ticks that came late, and why people did not come. */
@Named
@RequestScoped
public class ClosedRegister {

  @Inject RegisterSheet sheet;
  @Inject Corrections corrections;
  @Inject CurrentActor me;
  @Inject Notices notices;
  @Inject Words words;
  @Inject HttpServletRequest request;

  /** Follows a tick that came too late, or leaves the register as it is. */
  public String settle(Register.Late late, boolean follow) {
    corrections.settle(me.actor(), late.tick().id(), follow);
    notices.good(follow ? "booking.late-followed" : "booking.late-left", late.person().name());
    return sheet.address();
  }

  /** Keeps why people did not come. */
  public String explain() {
    var reasons = new HashMap<BookingId, Absence>();
    for (Register.Row row : sheet.getRegister().absent()) {
      String chosen = request.getParameter("why-" + row.booking().id());
      Arrays.stream(Absence.values())
          .filter(one -> one.name().equals(chosen))
          .findFirst()
          .ifPresent(why -> reasons.put(row.booking().bookingId(), why));
    }
    corrections.explain(me.actor(), sheet.getSitting().id(), reasons);
    notices.good("booking.absences-kept");
    return sheet.address();
  }

  public List<Absence> getAbsences() {
    return List.of(Absence.values());
  }

  /** What a late tick says, whose phone sent it and when it was tapped. */
  public String tell(Register.Late late) {
    Mark mark = late.tick().mark();
    boolean pin = late.tick().about() == Tap.About.PIN;
    String yes = pin ? "booking.pin-yes" : "booking.was-here";
    String no = pin ? "booking.pin-no" : "booking.was-not-here";
    String sender = late.sender() == null ? words.get("booking.by-portal") : late.sender().name();
    return words.of(
        "booking.late-tick",
        words.get(mark.here() ? yes : no) + missed(mark),
        When.moment(late.tick().tapped()),
        sender);
  }

  /** ", 15 minutes late" and the like; empty for all of it. */
  public String missed(Mark mark) {
    return (mark.cameLate() == 0 ? "" : words.count("booking.was-late", mark.cameLate()))
        + (mark.leftEarly() == 0 ? "" : words.count("booking.was-early", mark.leftEarly()));
  }
}
