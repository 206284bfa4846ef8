package uk.npws.alongside.portal.booking;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.omnifaces.cdi.Param;
import uk.npws.alongside.events.Absence;
import uk.npws.alongside.events.BookingId;
import uk.npws.alongside.events.CheckInCode;
import uk.npws.alongside.events.Corrections;
import uk.npws.alongside.events.Event;
import uk.npws.alongside.events.EventRefused;
import uk.npws.alongside.events.EventSession;
import uk.npws.alongside.events.Mark;
import uk.npws.alongside.events.Register;
import uk.npws.alongside.events.Registers;
import uk.npws.alongside.events.SheetNumbers;
import uk.npws.alongside.events.Tap;
import uk.npws.alongside.foundation.When;
import uk.npws.alongside.portal.frame.CurrentActor;
import uk.npws.alongside.portal.frame.Notices;
import uk.npws.alongside.portal.frame.Words;

/**
 * The register of one session, made for a phone. With a script each tick is kept on the phone and
 * sent by itself; without one the list is posted, and what differs from how it was shown is kept.
 */
@Named
@RequestScoped
public class RegisterSheet {

  private static final int MOST_MINUTES = 999;

  /**
   * A page is kept on the phone so long after the event, for whoever comes home without network.
   */
  private static final Duration KEPT_AFTER = Duration.ofDays(2);

  @Inject Registers registers;
  @Inject Corrections corrections;
  @Inject CurrentActor me;
  @Inject Notices notices;
  @Inject Words words;
  @Inject Clock clock;
  @Inject HttpServletRequest request;

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
      FacesContext.getCurrentInstance()
          .getExternalContext()
          .setResponseHeader("Alongside-Keep-Until", String.valueOf(keptUntil().toEpochMilli()));
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
    Set<Integer> numbers = SheetNumbers.of(getNumbers(), register.rows().size());
    return tick(register.rows().stream().filter(row -> numbers.contains(row.number())).toList());
  }

  private String tick(List<Register.Row> rows) {
    Map<BookingId, Mark> marks = changed();
    List<Register.Row> others = rows.stream().filter(row -> !isTicked(row)).toList();
    others.forEach(row -> marks.put(row.booking().bookingId(), Mark.HERE));
    mark(marks);
    notices.good("booking.ticked-many", others.size());
    return address();
  }

  private void mark(Map<BookingId, Mark> marks) {
    Set<String> handed = chosen("pin");
    Set<String> listed = chosen("listed-pin");
    var pins = new HashMap<BookingId, Boolean>();
    for (Register.Row row : register.rows()) {
      String id = row.booking().id().toString();
      if (listed.contains(id)) {
        pins.put(row.booking().bookingId(), handed.contains(id));
      }
    }
    registers.mark(me.actor(), register.session().id(), marks, pins);
  }

  /** What the reader changed since the page was made: others may have ticked meanwhile. */
  private Map<BookingId, Mark> changed() {
    Set<String> shown = chosen("listed");
    var marks = new HashMap<BookingId, Mark>();
    for (Register.Row row : register.rows()) {
      String id = row.booking().id().toString();
      boolean listed = shown.stream().anyMatch(one -> one.startsWith(id + " "));
      Mark mark = listed ? typed(row) : null;
      if (listed && !shown.contains(id + " " + said(mark))) {
        marks.put(row.booking().bookingId(), mark);
      }
    }
    return marks;
  }

  private Mark typed(Register.Row row) {
    return isTicked(row)
        ? new Mark(true, minutes(row, "late-", getLate(row)), minutes(row, "early-", getEarly(row)))
        : Mark.ABSENT;
  }

  private static int minutes(Register.Row row, String field, String typed) {
    String minutes = typed.isBlank() ? "0" : typed.strip();
    if (!minutes.matches("\\d{1,3}")) {
      throw EventRefused.outOfRange(field + row.booking().id(), 0, MOST_MINUTES);
    }
    return Integer.parseInt(minutes);
  }

  /** A mark in one word, to know later whether it was changed. */
  public String said(Mark mark) {
    return mark.here() + ":" + mark.cameLate() + ":" + mark.leftEarly();
  }

  /** Whether the row is ticked: as typed when the form comes back, else as it stands. */
  public boolean isTicked(Register.Row row) {
    return posted() ? chosen("here").contains(row.booking().id().toString()) : row.here();
  }

  public String getLate(Register.Row row) {
    return minutes("late-", row, row.mark().cameLate());
  }

  public String getEarly(Register.Row row) {
    return minutes("early-", row, row.mark().leftEarly());
  }

  private String minutes(String name, Register.Row row, int stands) {
    String typed = request.getParameter(name + row.booking().id());
    return typed != null ? typed : stands == 0 ? "" : String.valueOf(stands);
  }

  public String getNumbers() {
    String typed = request.getParameter("numbers");
    return typed == null ? "" : typed;
  }

  private boolean posted() {
    return request.getParameter("listed") != null;
  }

  private Set<String> chosen(String name) {
    String[] values = request.getParameterValues(name);
    return values == null ? Set.of() : Arrays.stream(values).collect(Collectors.toSet());
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

  /** Follows a tick that came too late, or leaves the register as it is. */
  public String settle(Register.Late late, boolean follow) {
    corrections.settle(me.actor(), late.tick().id(), follow);
    notices.good(follow ? "booking.late-followed" : "booking.late-left", late.person().name());
    return address();
  }

  /** Keeps why people did not come. */
  public String explain() {
    var reasons = new HashMap<BookingId, Absence>();
    for (Register.Row row : register.absent()) {
      String chosen = request.getParameter("why-" + row.booking().id());
      Arrays.stream(Absence.values())
          .filter(one -> one.name().equals(chosen))
          .findFirst()
          .ifPresent(why -> reasons.put(row.booking().bookingId(), why));
    }
    corrections.explain(me.actor(), register.session().id(), reasons);
    notices.good("booking.absences-kept");
    return address();
  }

  public List<Absence> getAbsences() {
    return List.of(Absence.values());
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

  /** What a late tick says, whose phone sent it and when it was tapped. */
  public String tell(Register.Late late) {
    String says =
        late.tick().about() == Tap.About.PIN
            ? words.get(late.tick().mark().here() ? "booking.pin-yes" : "booking.pin-no")
            : words.get(late.tick().mark().here() ? "booking.was-here" : "booking.was-not-here")
                + missed(late.tick().mark());
    String sender = late.sender() == null ? words.get("booking.by-portal") : late.sender().name();
    return words.of("booking.late-tick", says, When.moment(late.tick().tapped()), sender);
  }

  /** ", 15 minutes late" and the like; empty for all of it. */
  public String missed(Mark mark) {
    return (mark.cameLate() == 0 ? "" : words.count("booking.was-late", mark.cameLate()))
        + (mark.leftEarly() == 0 ? "" : words.count("booking.was-early", mark.leftEarly()));
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
