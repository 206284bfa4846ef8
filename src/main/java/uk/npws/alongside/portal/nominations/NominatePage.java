package uk.npws.alongside.portal.nominations;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.omnifaces.cdi.Param;
import uk.npws.alongside.events.Event;
import uk.npws.alongside.events.Events;
import uk.npws.alongside.events.Merits;
import uk.npws.alongside.events.Nomination;
import uk.npws.alongside.events.NominationLists;
import uk.npws.alongside.events.NominationRefused;
import uk.npws.alongside.events.Nominations;
import uk.npws.alongside.foundation.Clocks;
import uk.npws.alongside.foundation.When;
import uk.npws.alongside.people.People;
import uk.npws.alongside.people.PeopleFilter;
import uk.npws.alongside.people.PersonCard;
import uk.npws.alongside.people.PersonDetails;
import uk.npws.alongside.people.PersonId;
import uk.npws.alongside.people.Role;
import uk.npws.alongside.portal.frame.CurrentActor;
import uk.npws.alongside.portal.frame.Notices;

/** Somebody to put forward: found by name, then the four things that speak for the person. */
@Named
@RequestScoped
public class NominatePage {

  private static final int MOST_FOUND = 20;
  private static final int DAYS_TO_ANSWER = 14;

  @Inject Events events;
  @Inject Nominations nominations;
  @Inject NominationLists lists;
  @Inject People people;
  @Inject CurrentActor me;
  @Inject Notices notices;
  @Inject Clock clock;

  @Inject
  @Param(name = "event")
  String reference;

  @Inject
  @Param(name = "person")
  String personId;

  @Inject
  @Param(name = "name")
  String nameAsked;

  private Event event;
  private PersonCard person;
  private String capacity;
  private String passion;
  private String drive;
  private String credibility;
  private LocalDate answerBy;

  @PostConstruct
  void find() {
    event = events.find(me.actor(), reference);
    if (personId != null && !personId.isEmpty()) {
      person = chosen();
      lists.saidBefore(me.actor(), person.id()).ifPresent(this::fill);
    }
    LocalDate usual = When.date(clock.instant()).plusDays(DAYS_TO_ANSWER);
    LocalDate last = When.date(event.closes());
    answerBy = usual.isBefore(last) ? usual : last;
  }

  private PersonCard chosen() {
    try {
      PersonCard card = people.card(PersonId.of(personId));
      if (card.force() == null || !me.actor().has(Role.COORDINATOR, card.force())) {
        throw NominationRefused.notYours();
      }
      return card;
    } catch (IllegalArgumentException noId) {
      throw NominationRefused.missing();
    }
  }

  private void fill(Merits said) {
    capacity = said.capacity();
    passion = said.passion();
    drive = said.drive();
    credibility = said.credibility();
  }

  public String nominate() {
    Nomination nomination =
        nominations.nominate(
            me.actor(),
            event.eventId(),
            person.id(),
            new Merits(capacity, passion, drive, credibility),
            endOf(answerBy));
    notices.good("nominations.nominated", person.name(), When.moment(nomination.answerBy()));
    return "/events/" + event.reference() + "/nominations";
  }

  /** The end of that day in London, or of booking where that is earlier on the same day. */
  private Instant endOf(LocalDate day) {
    Instant end = day.atTime(LocalTime.of(23, 59)).atZone(Clocks.LONDON).toInstant();
    boolean lastDay = day.equals(When.date(event.closes()));
    return lastDay && event.closes().isBefore(end) ? event.closes() : end;
  }

  public Event getEvent() {
    return event;
  }

  public PersonCard getPerson() {
    return person;
  }

  public String getName() {
    return nameAsked == null ? "" : nameAsked;
  }

  /** People of the force to choose from, by the name that was asked for. */
  public List<PersonCard> getFound() {
    return getName().isBlank()
        ? List.of()
        : people.search(me.actor(), PeopleFilter.named(getName(), MOST_FOUND)).stream()
            .filter(PersonDetails::active)
            .map(PersonDetails::card)
            .toList();
  }

  public String getCapacity() {
    return capacity;
  }

  public void setCapacity(String text) {
    capacity = text;
  }

  public String getPassion() {
    return passion;
  }

  public void setPassion(String text) {
    passion = text;
  }

  public String getDrive() {
    return drive;
  }

  public void setDrive(String text) {
    drive = text;
  }

  public String getCredibility() {
    return credibility;
  }

  public void setCredibility(String text) {
    credibility = text;
  }

  public LocalDate getAnswerBy() {
    return answerBy;
  }

  public void setAnswerBy(LocalDate day) {
    answerBy = day;
  }
}
