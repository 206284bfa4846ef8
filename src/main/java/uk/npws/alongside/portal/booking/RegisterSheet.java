package uk.npws.alongside.portal.booking;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.omnifaces.cdi.Param;
import uk.npws.alongside.events.BookingId;
import uk.npws.alongside.events.Event;
import uk.npws.alongside.events.EventSession;
import uk.npws.alongside.events.Register;
import uk.npws.alongside.events.Registers;
import uk.npws.alongside.portal.frame.CurrentActor;
import uk.npws.alongside.portal.frame.Notices;
import uk.npws.alongside.portal.frame.Words;

/** The register of one session, made for a phone: ticks, saved by a plain post, then closed. */
@Named
@RequestScoped
public class RegisterSheet {

  @Inject Registers registers;
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
    mark();
    notices.good("booking.ticks-kept");
    return address();
  }

  /** Keeps the ticks and goes on to the question whether to close. */
  public String keepAndClose() {
    mark();
    return address() + "/close";
  }

  private void mark() {
    Set<String> ticked = chosen("here");
    Set<String> handed = chosen("pin");
    var here = new HashMap<BookingId, Boolean>();
    var pins = new HashMap<BookingId, Boolean>();
    Set<String> listed = chosen("listed");
    for (Register.Row row : register.rows()) {
      String id = row.booking().toString();
      if (listed.contains(id)) {
        here.put(row.booking(), ticked.contains(id));
        if (register.last()) {
          pins.put(row.booking(), handed.contains(id));
        }
      }
    }
    registers.mark(me.actor(), register.session().id(), here, pins);
  }

  private Set<String> chosen(String name) {
    String[] values = request.getParameterValues(name);
    return values == null
        ? Set.of()
        : Set.of(java.util.Arrays.stream(values).distinct().toArray(String[]::new));
  }

  /** Closes the session's register. */
  public String close() {
    boolean complete = registers.close(me.actor(), register.session().id());
    notices.good(complete ? "booking.event-complete" : "booking.register-closed");
    return "/register";
  }

  /** Turns one tick of a closed register. */
  public String correct(Register.Row row) {
    registers.correct(me.actor(), register.session().id(), row.booking(), !row.here());
    notices.good("booking.corrected", row.person().name());
    return address();
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
    return getEvent().sessions().size() > 1
        ? words.of(ofSeveral, getSitting().number())
        : words.get(only);
  }

  private String address() {
    return "/register/" + getEvent().reference() + "/" + getSitting().number();
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
