package uk.npws.alongside.events;

import java.util.Set;
import java.util.stream.Collectors;
import uk.npws.alongside.foundation.Refusal;
import uk.npws.alongside.foundation.When;
import uk.npws.alongside.people.PersonCard;

/** Why a booking could not be made or changed. */
public class BookingRefused extends Refusal {

  private BookingRefused(Kind kind, String name, Object... facts) {
    super(kind, name, facts);
  }

  public static BookingRefused missing() {
    return new BookingRefused(Kind.MISSING, "missing");
  }

  /** No link that a letter of ours ever had. */
  public static BookingRefused linkUnknown() {
    return new BookingRefused(Kind.MISSING, "link-unknown");
  }

  /** The booking of this link has ended, or the time to take it back has passed. */
  public static BookingRefused linkOver() {
    return new BookingRefused(Kind.CONFLICT, "link-over");
  }

  /** Neither one's own booking nor one of the own force. */
  public static BookingRefused notYours() {
    return new BookingRefused(Kind.FORBIDDEN, "not-yours");
  }

  /** Only the force or NPWS names another person for a place. */
  public static BookingRefused handingNotYours() {
    return new BookingRefused(Kind.FORBIDDEN, "handing-not-yours");
  }

  public static BookingRefused signedOut() {
    return new BookingRefused(Kind.FORBIDDEN, "signed-out");
  }

  public static BookingRefused notPublished(Event event) {
    return new BookingRefused(Kind.CONFLICT, "not-published", "event", event.title());
  }

  public static BookingRefused notYetOpen(Event event) {
    return new BookingRefused(
        Kind.CONFLICT, "not-yet-open", "event", event.title(), "opens", When.day(event.opens()));
  }

  public static BookingRefused closed(Event event) {
    return new BookingRefused(
        Kind.CONFLICT, "closed", "event", event.title(), "closed", When.day(event.closes()));
  }

  /** Places are for people whom an invited force names. */
  public static BookingRefused byInvitation(Event event) {
    return new BookingRefused(Kind.CONFLICT, "by-invitation", "event", event.title());
  }

  public static BookingRefused alreadyBooked(Event event) {
    return new BookingRefused(Kind.CONFLICT, "already-booked", "event", event.title());
  }

  /** The last place went while the form was open; the waiting list is offered. */
  public static BookingRefused full(Event event) {
    return new BookingRefused(
        Kind.CONFLICT, "full", "event", event.title(), "waiting", event.waiting());
  }

  /** One of these courses must have been attended first. */
  public static BookingRefused notTrained(Event event, Set<Course> courses) {
    return new BookingRefused(
        Kind.CONFLICT,
        "not-trained",
        "event",
        event.title(),
        "courses",
        courses.stream().map(Course::title).sorted().collect(Collectors.joining(", ")));
  }

  /** Only NPWS may set a rule aside. */
  public static BookingRefused overrideNotYours() {
    return new BookingRefused(Kind.FORBIDDEN, "override-not-yours");
  }

  public static BookingRefused tooLateToCancel(Event event) {
    return new BookingRefused(
        Kind.CONFLICT,
        "too-late-to-cancel",
        "event",
        event.title(),
        "deadline",
        When.day(event.cancelBy()));
  }

  /** The time for an answer has passed; the place goes to the next. */
  public static BookingRefused offerOver(Event event) {
    return new BookingRefused(Kind.CONFLICT, "offer-over", "event", event.title());
  }

  /** Places of a party that comes together are taken for all of it, by whoever booked them. */
  public static BookingRefused partyAnswers(PersonCard booker) {
    return new BookingRefused(Kind.CONFLICT, "party-answers", "booker", booker.name());
  }

  /** A party has from 2 to so many people, each once. */
  public static BookingRefused partySize(int most) {
    return new BookingRefused(Kind.INVALID, "party-size", "field", "with", "most", most);
  }

  /** This one of a party cannot be booked, so none is. */
  public static BookingRefused partyStopped(PersonCard person, BookingRefused why) {
    return new BookingRefused(
        Kind.CONFLICT, "party-stopped", "person", person.name(), "rule", why.key());
  }

  /** People move between dates of one course only. */
  public static BookingRefused anotherCourse(Event event) {
    return new BookingRefused(
        Kind.INVALID, "another-course", "course", event.course().title(), "field", "to");
  }

  /** A change of person to the person who comes already. */
  public static BookingRefused samePerson() {
    return new BookingRefused(Kind.INVALID, "same-person", "field", "person");
  }

  /** The booking has ended, or the step does not follow from where it stands. */
  public static BookingRefused notFrom(BookingState state, BookingState to) {
    return new BookingRefused(
        Kind.CONFLICT, "not-from", "state", state.name(), "to", String.valueOf(to));
  }

  public static BookingRefused reasonMissing() {
    return new BookingRefused(Kind.INVALID, "reason-missing", "field", "reason");
  }

  public static BookingRefused needsTooLong(String field, int most) {
    return new BookingRefused(Kind.INVALID, "needs-too-long", "field", field, "most", most);
  }

  public static BookingRefused personMissing() {
    return new BookingRefused(Kind.INVALID, "person-missing", "field", "person");
  }

  /** Neither true nor false where one of them must stand. */
  public static BookingRefused noTruth(String field) {
    return new BookingRefused(Kind.INVALID, "no-truth", "field", field);
  }

  /** The key of this submission is missing, too long or has other characters than it may. */
  public static BookingRefused keyUnusable() {
    return new BookingRefused(Kind.INVALID, "key-unusable");
  }

  /** The same key came with another request. */
  public static BookingRefused keyUsed() {
    return new BookingRefused(Kind.CONFLICT, "key-used");
  }

  /** So many wanted it at once that the database gave up: nothing was booked or changed. */
  public static BookingRefused busy() {
    return new BookingRefused(Kind.BUSY, "busy");
  }
}
