package uk.npws.alongside.portal.enquiry;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.omnifaces.cdi.Param;
import uk.npws.alongside.events.Booking;
import uk.npws.alongside.events.BookingState;
import uk.npws.alongside.events.Event;
import uk.npws.alongside.events.EventFilter;
import uk.npws.alongside.events.Events;
import uk.npws.alongside.events.enquiry.Enquiries;
import uk.npws.alongside.events.enquiry.Enquiry;
import uk.npws.alongside.events.enquiry.EnquiryBookings;
import uk.npws.alongside.events.enquiry.EnquiryFile;
import uk.npws.alongside.events.enquiry.EnquiryRefused;
import uk.npws.alongside.events.enquiry.EnquiryState;
import uk.npws.alongside.events.enquiry.ReceivedMail;
import uk.npws.alongside.people.PersonCard;
import uk.npws.alongside.people.PersonId;
import uk.npws.alongside.portal.frame.CurrentActor;
import uk.npws.alongside.portal.frame.Notices;
import uk.npws.alongside.portal.frame.Words;

/** One enquiry: what was written, beside the booking that seems to be meant. */
@Named
@RequestScoped
public class EnquiryPage {

  @Inject Enquiries enquiries;
  @Inject EnquiryBookings bookings;
  @Inject Events events;
  @Inject CurrentActor me;
  @Inject Notices notices;
  @Inject Words words;

  @Inject
  @Param(name = "enquiry")
  String id;

  @Inject
  @Param(name = "template")
  String template;

  private Enquiries.Story story;
  private List<Event> coming;
  private String person;
  private String address;
  private String event;
  private boolean done = true;
  private String answer;

  @PostConstruct
  void find() {
    story = enquiries.find(me.actor(), uuid());
    PersonId drafted = getEnquiry().person();
    person = drafted == null ? null : drafted.toString();
    event = getEnquiry().event() == null ? null : getEnquiry().event().toString();
    answer = template != null && getTemplates().contains(template) ? text(template) : "";
  }

  private UUID uuid() {
    if (!String.valueOf(id).matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
      throw EnquiryRefused.missing();
    }
    return UUID.fromString(id);
  }

  private String text(String name) {
    return words.of("enquiry.template." + name + ".text", getEnquiry().senderName());
  }

  /** Books what is chosen. */
  public String confirm() {
    Booking made =
        bookings.confirm(
            me.actor(),
            uuid(),
            person == null || person.isEmpty() ? null : PersonId.of(person),
            address,
            event == null || event.isEmpty() ? null : UUID.fromString(event),
            done);
    notices.good(
        made.state() == BookingState.WAITLISTED
            ? "enquiry.booked-waiting"
            : made.state() == BookingState.REQUESTED ? "enquiry.requested" : "enquiry.booked",
        made.reference());
    return here();
  }

  public String write() {
    enquiries.answer(me.actor(), uuid(), answer);
    notices.good("enquiry.answered", getEnquiry().senderName());
    return here();
  }

  /** Puts it aside, ends it, or lets it in. */
  public String move(String to) {
    EnquiryState state = EnquiryState.valueOf(to);
    enquiries.move(me.actor(), uuid(), state);
    notices.good("enquiry.moved", words.word(state));
    return here();
  }

  private String here() {
    return "/desk/enquiries/" + uuid();
  }

  public Enquiry getEnquiry() {
    return story.enquiry();
  }

  public Enquiries.Story getStory() {
    return story;
  }

  public List<EnquiryFile> files(ReceivedMail mail) {
    return story.files().stream().filter(file -> file.mail().equals(mail.id())).toList();
  }

  /** Whether the sender is not known to be the one it seems. */
  public boolean isHeldBack() {
    return getEnquiry().heldBack();
  }

  public List<PersonCard> getPeople() {
    return story.suggested();
  }

  /** Coming events; the one that is meant is among them, or none is chosen. */
  public List<Event> getComing() {
    if (coming == null) {
      coming = events.search(EventFilter.NONE);
    }
    return coming;
  }

  public List<String> getTemplates() {
    return List.of("more", "full", "dates", "coordinator");
  }

  public String getPerson() {
    return person;
  }

  public void setPerson(String chosen) {
    person = chosen;
  }

  public String getAddress() {
    return address;
  }

  public void setAddress(String written) {
    address = written;
  }

  public String getEvent() {
    return event;
  }

  public void setEvent(String chosen) {
    event = chosen;
  }

  public boolean isDone() {
    return done;
  }

  public void setDone(boolean ticked) {
    done = ticked;
  }

  public String getAnswer() {
    return answer;
  }

  public void setAnswer(String written) {
    answer = written;
  }
}
