package uk.npws.alongside.portal.booking;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.omnifaces.cdi.Param;
import uk.npws.alongside.events.BookingId;
import uk.npws.alongside.events.CheckInCode;
import uk.npws.alongside.events.Event;
import uk.npws.alongside.events.EventSession;
import uk.npws.alongside.events.Mark;
import uk.npws.alongside.events.Register;
import uk.npws.alongside.events.Registers;
import uk.npws.alongside.events.SheetNumbers;
import uk.npws.alongside.portal.frame.CurrentActor;
import uk.npws.alongside.portal.frame.Notices;
import uk.npws.alongside.portal.frame.OnDevice;
import uk.npws.alongside.portal.frame.Words;

/**
 * The register of one session, made for a phone. With a script each tick is kept on the phone and
 * sent by itself; without one the list is posted, and what differs from how it was shown is kept.
 */
@Named
@RequestScoped
public class RegisterSheet {

  /**
   * A page is kept on the phone so long after the event, for whoever comes home without network.
   */
  private static final Duration KEPT_AFTER = Duration.ofDays(2);

  @Inject Registers registers;
  @Inject PostedTicks posted;
  @Inject CurrentActor me;
  @Inject Notices notices;
  @Inject Words words;
  @Inject Clock clock;

  @Inject
  @Param(name = "event")
  String reference;

  @Inject @Param String session;

  private Register register;

  @PostConstruct
  void find() {
    int number = session != null && session.matches("\\d{1,3}") ? Integer.parseInt(session) : 0;
    register = registers.open(me.actor(), reference, number);
    if (!getSitting().registerClosed() && keptUntil().isAfter(clock.instant())) {
      var external = FacesContext.getCurrentInstance().getExternalContext();
      OnDevice.allow(
          (HttpServletRequest) external.getRequest(),
          (HttpServletResponse) external.getResponse(),
          me.actor(),
          keptUntil());
    }
  }

  /** Until when a phone may keep this page. */
  public Instant keptUntil() {
    return getEvent().ends().plus(KEPT_AFTER);
  }

  /** Whether the session has not ended yet, so that somebody may still come or leave early. */
  public boolean isStillRunning() {
    return clock.instant().isBefore(register.session().ends());
  }

  /** Whether it has begun: before that nothing can be closed. */
  public boolean isBegun() {
    return !clock.instant().isBefore(register.session().starts());
  }

  /** Keeps the ticks as they are on the page. */
  public String keep() {
    mark(changed());
    notices.good("booking.ticks-kept");
    return address();
  }

  /** Keeps the ticks and goes on to the question whether to close. */
  public String keepAndClose() {
    mark(changed());
    return address() + "/close";
  }

  /** Ticks everybody who is not ticked yet. */
  public String keepEverybody() {
    return tick(register.rows());
  }

  /** Ticks those whose numbers stand on the signed sheet. */
  public String keepNumbers() {
    Set<Integer> numbers = SheetNumbers.of(posted.getNumbers(), register.rows().size());
    return tick(register.rows().stream().filter(row -> numbers.contains(row.number())).toList());
  }

  private String tick(List<Register.Row> rows) {
    Map<BookingId, Mark> marks = changed();
    List<Register.Row> others = rows.stream().filter(row -> !posted.isTicked(row)).toList();
    others.forEach(row -> marks.put(row.booking().bookingId(), Mark.HERE));
    mark(marks);
    notices.good(
        "booking.ticked-names",
        others.size(),
        others.stream().map(row -> row.person().name()).collect(Collectors.joining(", ")));
    return address();
  }

  private void mark(Map<BookingId, Mark> marks) {
    registers.mark(me.actor(), register.session().id(), marks, posted.pins(register.rows()));
  }

  private Map<BookingId, Mark> changed() {
    return posted.changed(register.rows());
  }

  /** Closes the session's register. */
  public String close() {
    boolean complete = registers.close(me.actor(), register.session().id());
    notices.good(complete ? "booking.event-complete" : "booking.register-closed");
    return complete && !registers.open(me.actor(), reference, number()).absent().isEmpty()
        ? address()
        : "/register";
  }

  private int number() {
    return register.session().number();
  }

  /** "Register, day 2", or only "Register" where there is one day. */
  public String getTitle() {
    return byDay("booking.register-title", "booking.register-only");
  }

  public String getCloseTitle() {
    return byDay("booking.close-title", "booking.close-title-only");
  }

  public String getCloseButton() {
    return byDay("booking.close-day", "booking.close-only");
  }

  private String byDay(String ofSeveral, String only) {
    return getEvent().sessions().size() > 1 ? words.of(ofSeveral, number()) : words.get(only);
  }

  /** How codes of this event begin. */
  public String getPrefix() {
    return CheckInCode.prefix(getEvent());
  }

  /** Codes of bookings that give no place any more. */
  public String getEnded() {
    return String.join(" ", register.ended());
  }

  /** The path of this register. */
  public String address() {
    return "/register/" + getEvent().reference() + "/" + number();
  }

  public Register getRegister() {
    return register;
  }

  public Event getEvent() {
    return register.event();
  }

  public EventSession getSitting() {
    return register.session();
  }

  public List<Register.Row> getRows() {
    return register.rows();
  }
}
