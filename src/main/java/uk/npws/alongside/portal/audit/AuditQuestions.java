package uk.npws.alongside.portal.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import uk.npws.alongside.foundation.AuditEntry;
import uk.npws.alongside.foundation.AuditFilter;
import uk.npws.alongside.foundation.Clocks;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.people.People;
import uk.npws.alongside.people.PeopleFilter;
import uk.npws.alongside.people.PersonCard;
import uk.npws.alongside.people.PersonId;
import uk.npws.alongside.people.Role;
import uk.npws.alongside.portal.frame.Words;

/** What the trail is asked, as an address says it, and the names of who is in the answer. */
@ApplicationScoped
public class AuditQuestions {

  @Inject People people;
  @Inject Clock clock;
  @Inject Words words;

  /**
   * As typed; what is not understood is as if it were not there.
   *
   * @param who part of a name or address
   * @param from the first day
   * @param to the last day
   */
  record Asked(String who, String action, String subject, String from, String to) {

    Asked {
      who = clean(who);
      action = clean(action);
      subject = clean(subject);
    }

    /** Whether anything is left out. */
    boolean narrows() {
      return !(who + action + subject).isEmpty() || day(from) != null || day(to) != null;
    }
  }

  /** Up to this moment, or to the end of the last day. */
  AuditFilter filter(Actor actor, Asked asked) {
    LocalDate first = day(asked.from());
    LocalDate last = day(asked.to());
    return new AuditFilter(
        asked.who().isEmpty() ? null : named(actor, asked.who()),
        asked.action(),
        asked.subject(),
        first == null ? null : first.atStartOfDay(Clocks.LONDON).toInstant(),
        last == null
            ? clock.instant().plusSeconds(1)
            : last.plusDays(1).atStartOfDay(Clocks.LONDON).toInstant());
  }

  /** Those whose name or address has these words; the first two hundred. */
  private List<UUID> named(Actor actor, String words) {
    return people.search(actor, PeopleFilter.named(words, 200)).stream()
        .map(person -> person.card().id().value())
        .toList();
  }

  /** The names in these entries, read in one statement. */
  Names names(List<AuditEntry> entries) {
    Set<PersonId> actors = new LinkedHashSet<>();
    entries.stream()
        .filter(entry -> entry.actor() != null)
        .forEach(entry -> actors.add(new PersonId(entry.actor())));
    return new Names(people.cards(actors), words);
  }

  /** Who is who in a page of the trail. */
  record Names(Map<PersonId, PersonCard> cards, Words words) {

    /** The name of who acted, or the role where it was no person. */
    String who(AuditEntry entry) {
      PersonCard card = entry.actor() == null ? null : cards.get(new PersonId(entry.actor()));
      return card == null ? entry.actorRole() : card.name();
    }

    /** The role in which it was done, in words; empty when that says nothing more than who. */
    String role(AuditEntry entry) {
      return entry.actor() == null
          ? ""
          : Arrays.stream(Role.values())
              .filter(role -> role.name().equalsIgnoreCase(entry.actorRole()))
              .findFirst()
              .map(words::word)
              .orElse(entry.actorRole());
    }
  }

  static String clean(String text) {
    return text == null ? "" : text.strip();
  }

  static LocalDate day(String text) {
    try {
      return text == null || text.isBlank() ? null : LocalDate.parse(text);
    } catch (DateTimeParseException odd) {
      return null;
    }
  }

  /** The moment of this text, if it is one and not after that limit. */
  static Instant atMost(String text, Instant limit) {
    try {
      Instant moment = text == null || text.isBlank() ? limit : Instant.parse(text);
      return moment.isBefore(limit) ? moment : limit;
    } catch (DateTimeParseException odd) {
      return limit;
    }
  }
}
