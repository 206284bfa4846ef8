package uk.npws.alongside.portal.booking;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.omnifaces.cdi.Param;
import uk.npws.alongside.events.Booking;
import uk.npws.alongside.events.BookingLists;
import uk.npws.alongside.events.BookingOrder;
import uk.npws.alongside.events.BookingState;
import uk.npws.alongside.events.BookingTransition;
import uk.npws.alongside.events.Bookings;
import uk.npws.alongside.events.Corrections;
import uk.npws.alongside.events.Event;
import uk.npws.alongside.events.Reason;
import uk.npws.alongside.events.RegisterPages;
import uk.npws.alongside.events.enquiry.CalendarAnswers;
import uk.npws.alongside.foundation.Letter;
import uk.npws.alongside.foundation.QrCode;
import uk.npws.alongside.people.LetterDesk;
import uk.npws.alongside.people.PersonCard;
import uk.npws.alongside.people.Role;
import uk.npws.alongside.portal.frame.CurrentActor;
import uk.npws.alongside.portal.frame.Notices;
import uk.npws.alongside.portal.frame.Words;

/** One booking: where it stands, how to get there, what became of it, and giving it up. */
@Named
@RequestScoped
public class BookingPage {

  @Inject BookingLists lists;
  @Inject Bookings bookings;
  @Inject CurrentActor me;
  @Inject Notices notices;
  @Inject Words words;
  @Inject WhyNot whyNot;
  @Inject LetterDesk letters;
  @Inject RegisterPages registers;
  @Inject Corrections corrections;
  @Inject CalendarAnswers answers;

  @Inject
  @Param(name = "booking")
  String reference;

  private BookingLists.Story story;
  private String diet;
  private String access;
  private Reason reason;
  private String key = UUID.randomUUID().toString();

  @PostConstruct
  void find() {
    story = lists.find(me.actor(), reference);
    if (story.needs() != null) {
      diet = story.needs().diet();
      access = story.needs().access();
    }
  }

  /** Tells what the person needs, or that it is nothing any more. */
  public String tell() {
    lists.tellNeeds(me.actor(), getBooking().bookingId(), new BookingOrder.Wants(diet, access));
    notices.good("booking.needs-kept");
    return address();
  }

  /** Gives up the place, the number in the queue, or the request. */
  public String giveUp() {
    bookings.cancel(me.actor(), getBooking().bookingId(), reason, key);
    notices.good(getBooking().state().takesPlace() ? "booking.given-up" : "booking.withdrawn");
    return address();
  }

  /** Takes the place that is kept. */
  public String take() {
    bookings.take(me.actor(), getBooking().bookingId());
    notices.good("booking.taken-offer");
    return address();
  }

  private String address() {
    return "/bookings/" + getBooking().reference();
  }

  public BookingLists.Story getStory() {
    return story;
  }

  public Booking getBooking() {
    return story.booking();
  }

  public Event getEvent() {
    return story.booking().event();
  }

  /** Letters about this booking that a mail server sent back; for those who read letters. */
  public List<Letter> getCameBack() {
    return letters.cameBack(me.actor(), getBooking().id());
  }

  /** When the entry was declined in the person's calendar while the place stands; else null. */
  public Instant getDeclined() {
    return isConfirmed() ? answers.declined(getBooking().bookingId()).orElse(null) : null;
  }

  public boolean isMine() {
    return me.actor().is(getBooking().person());
  }

  /** {@code Ciarán’s place is booked}, {@code You are on the waiting list}. */
  public String getHeadline() {
    String state = getBooking().state().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    return isMine()
        ? words.get("booking.headline." + state)
        : words.of("booking.headline-other." + state, story.attendee().name());
  }

  public boolean isConfirmed() {
    return getBooking().state() == BookingState.CONFIRMED;
  }

  /** The code to show at the door, as a picture. */
  public String getCheckIn() {
    String code = registers.code(me.actor(), getBooking());
    return QrCode.of(code).svg(words.of("booking.check-in-label", getBooking().reference()));
  }

  /** Whether the reader may say why the person did not come. */
  public boolean isExplainable() {
    return getBooking().state() == BookingState.NO_SHOW
        && !isMine()
        && corrections.mayExplain(me.actor(), getBooking());
  }

  /** Whether there is nothing to give up any more. */
  public boolean isEnded() {
    return getBooking().state().givenUp() == getBooking().state();
  }

  public boolean isOffered() {
    return getBooking().state() == BookingState.OFFERED;
  }

  /** Whether the offer is the reader's to take: of a party, it is whoever booked for all. */
  public boolean isAnswering() {
    return !getBooking().together() || story.inCharge();
  }

  /** How many wait together with this person, counted in; 0 where it is one alone. */
  public int getWaitingTogether() {
    return (int) lists.waitingTogether(getBooking());
  }

  /** Why there is no place, in a sentence from what happened; empty where there is one. */
  public String getWhy() {
    return whyNot.say(story, isMine());
  }

  /**
   * Why earlier training does not matter, for those in charge; empty where nothing was set aside.
   */
  public String getOverride() {
    boolean inCharge = me.actor().has(Role.NPWS) || me.actor().has(Role.COORDINATOR);
    return inCharge && !getBooking().transitions().isEmpty()
        ? getBooking().transitions().get(0).note()
        : "";
  }

  /** Whether the reader decides about this request. */
  public boolean isDecidable() {
    return getBooking().state() == BookingState.REQUESTED && me.actor().has(Role.NPWS) && !isMine();
  }

  public boolean isWaiting() {
    return getBooking().state() == BookingState.WAITLISTED;
  }

  /** Whether giving it up frees a place, or only leaves the queue. */
  public boolean isPlace() {
    return getBooking().state().takesPlace();
  }

  /** Who took this step, as far as the reader may know. */
  public String by(BookingTransition step) {
    PersonCard card = step.actor() == null ? null : story.people().get(step.actor());
    return card == null ? words.get("booking.by-portal") : card.name();
  }

  public List<Reason> getReasons() {
    return Reason.forCancelling();
  }

  public Reason getReason() {
    return reason;
  }

  public void setReason(Reason chosen) {
    reason = chosen;
  }

  public String getKey() {
    return key;
  }

  public void setKey(String sent) {
    key = sent;
  }

  public String getDiet() {
    return diet;
  }

  public void setDiet(String text) {
    diet = text;
  }

  public String getAccess() {
    return access;
  }

  public void setAccess(String text) {
    access = text;
  }
}
