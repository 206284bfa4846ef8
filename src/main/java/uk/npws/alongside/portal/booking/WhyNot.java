package uk.npws.alongside.portal.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import uk.npws.alongside.events.Booking;
import uk.npws.alongside.events.BookingLists;
import uk.npws.alongside.events.BookingState;
import uk.npws.alongside.events.BookingTransition;
import uk.npws.alongside.events.Reason;
import uk.npws.alongside.foundation.When;
import uk.npws.alongside.portal.frame.Words;

/** "Why am I not booked?": answered from the steps of the booking, never from a guess. */
@ApplicationScoped
public class WhyNot {

  @Inject Words words;

  /** A sentence or two; empty where the person has a place or the register has spoken. */
  String say(BookingLists.Story story, boolean mine) {
    Booking booking = story.booking();
    List<BookingTransition> steps = booking.transitions();
    if (steps.isEmpty()) {
      return "";
    }
    BookingTransition last = steps.get(steps.size() - 1);
    String key = "booking.why." + booking.state().name().toLowerCase(Locale.ROOT);
    return switch (booking.state()) {
      case REQUESTED -> words.of(key, When.day(last.at()));
      case WAITLISTED -> waiting(story, last, mine);
      case DECLINED, EXPIRED, WITHDRAWN, CANCELLED, SUPERSEDED ->
          words.of(key, When.day(last.at()), reason(booking, last));
      default -> "";
    };
  }

  /** Why there is a queue, the place in it, and what happens when one comes free. */
  private String waiting(BookingLists.Story story, BookingTransition last, boolean mine) {
    if (story.booking().together()) {
      return words.get("booking.why.party");
    }
    boolean granted = last.from() == BookingState.REQUESTED;
    int before = (int) story.position() - 1;
    String place =
        words.count(
            "booking.why." + (granted ? "chosen" : "asked") + (mine ? "" : "-other"),
            before,
            ordinal(before + 1),
            words.number(before).toLowerCase(Locale.UK),
            story.attendee().firstName());
    return words.of(granted ? "booking.why.granted" : "booking.why.full", When.day(last.at()))
        + " "
        + place
        + " "
        + words.get(
            story.booking().event().answerHours() == 0
                ? "booking.why.then-given"
                : "booking.why.then-offered");
  }

  /** "3rd": number and ending as the language has them. */
  private String ordinal(int number) {
    int last = number % 100 / 10 == 1 ? 0 : number % 10;
    String ending = last == 1 ? "st" : last == 2 ? "nd" : last == 3 ? "rd" : "th";
    return words.of("booking.ordinal." + ending, number);
  }

  private String reason(Booking booking, BookingTransition step) {
    if (step.reason() == null) {
      return words.get("booking.why.no-reason");
    }
    String said = words.word(step.reason());
    String why = booking.event().calledOff();
    return step.reason() == Reason.EVENT_CANCELLED && !why.isEmpty()
        ? words.of("booking.why.called-off", said, why)
        : said;
  }
}
