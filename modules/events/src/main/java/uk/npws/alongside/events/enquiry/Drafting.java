package uk.npws.alongside.events.enquiry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.npws.alongside.events.Booking;
import uk.npws.alongside.events.Event;
import uk.npws.alongside.events.EventFilter;
import uk.npws.alongside.events.Events;
import uk.npws.alongside.foundation.When;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.people.EmailAddress;
import uk.npws.alongside.people.EmailRefused;
import uk.npws.alongside.people.Force;
import uk.npws.alongside.people.Forces;
import uk.npws.alongside.people.People;
import uk.npws.alongside.people.PeopleFilter;
import uk.npws.alongside.people.PersonCard;
import uk.npws.alongside.people.PersonDetails;
import uk.npws.alongside.people.PersonId;

/** Sees in the words of a message who is to come, of which force, to which event. */
@ApplicationScoped
class Drafting {

  private static final Pattern REFERENCE =
      Pattern.compile("\\bALG-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}\\b");

  /** How the subject of a forwarded message begins, in the languages of common mail programs. */
  private static final Pattern PASSED_ON = Pattern.compile("(?i)\\A\\s*(fwd?|wg|tr|ymlaen)\\s*:");

  private static final int MOST_OF_A_FORCE = 200;

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  @Inject Events events;
  @Inject People people;
  @Inject Forces forces;

  /**
   * A booking not made yet; each part may be missing.
   *
   * @param named people of the sender's force whom the text names
   * @param passedOn whether the sender only passes on what somebody else wrote
   */
  record Draft(
      PersonCard sender, List<PersonCard> named, boolean passedOn, Force force, UUID event) {

    /**
     * The one who is named, else who writes; nobody where several are named, or where the sender
     * passes on another person's message.
     */
    PersonId person() {
      List<PersonCard> others =
          named.stream().filter(one -> sender == null || !one.id().equals(sender.id())).toList();
      if (others.size() == 1) {
        return others.get(0).id();
      }
      return others.isEmpty() && sender != null && !passedOn ? sender.id() : null;
    }
  }

  /**
   * @param text the subject, and what the sender wrote now
   */
  Draft draft(String address, String text) {
    Optional<EmailAddress> email = email(address);
    PersonCard sender = email.flatMap(people::byEmail).orElse(null);
    Force force = email.flatMap(forces::owning).orElse(null);
    Optional<Booking> booking = bookingNamedIn(text);
    UUID event =
        booking
            .map(of -> of.event().id())
            .or(() -> EventWords.meant(text, candidates()))
            .orElse(null);
    return new Draft(sender, named(force, text), PASSED_ON.matcher(text).find(), force, event);
  }

  static Optional<EmailAddress> email(String address) {
    try {
      return Optional.of(new EmailAddress(address));
    } catch (EmailRefused unusual) {
      return Optional.empty();
    }
  }

  Optional<Booking> bookingNamedIn(String text) {
    Matcher reference = REFERENCE.matcher(text.toUpperCase(Locale.ROOT));
    return reference.find()
        ? entities
            .createQuery(
                "select b from Booking b join fetch b.event where b.reference = :reference",
                Booking.class)
            .setParameter("reference", reference.group())
            .getResultStream()
            .findFirst()
        : Optional.empty();
  }

  private List<PersonCard> named(Force force, String text) {
    if (force == null) {
      return List.of();
    }
    String plain = text.toLowerCase(Locale.UK).replaceAll("\\s+", " ");
    return people
        .search(Actor.PORTAL, PeopleFilter.named("", MOST_OF_A_FORCE).of(force.id()))
        .stream()
        .map(PersonDetails::card)
        .filter(card -> EventWords.hasWord(plain, card.name().toLowerCase(Locale.UK)))
        .toList();
  }

  private List<EventWords.Candidate> candidates() {
    return events.search(EventFilter.NONE).stream().map(Drafting::candidate).toList();
  }

  private static EventWords.Candidate candidate(Event event) {
    var names = new ArrayList<String>();
    String code = event.course().code();
    names.add(event.course().title().toLowerCase(Locale.UK));
    names.add(event.title().toLowerCase(Locale.UK));
    names.add(code.replace('-', ' '));
    String first = code.split("-")[0];
    if (first.length() > 8) {
      names.add(first);
    }
    return new EventWords.Candidate(
        event.id(),
        event.reference(),
        names,
        event.venue().map(venue -> venue.town()).orElse(""),
        event.sessions().stream().map(session -> When.date(session.starts())).toList());
  }
}
