package uk.npws.alongside.portal.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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
import org.omnifaces.cdi.Param;
import uk.npws.alongside.foundation.AuditEntry;
import uk.npws.alongside.foundation.AuditFilter;
import uk.npws.alongside.foundation.AuditWalk;
import uk.npws.alongside.foundation.Clocks;
import uk.npws.alongside.foundation.MenuEntry.Access;
import uk.npws.alongside.foundation.Sitemap;
import uk.npws.alongside.people.AuditDesk;
import uk.npws.alongside.people.People;
import uk.npws.alongside.people.PeopleFilter;
import uk.npws.alongside.people.PersonCard;
import uk.npws.alongside.people.PersonId;
import uk.npws.alongside.people.Role;
import uk.npws.alongside.portal.frame.CurrentActor;
import uk.npws.alongside.portal.frame.Words;

/**
 * Entries of the trail, newest first, a hundred a page, by who, what, when and about what; and the
 * verdict on the chain when asked for.
 */
@Named
@RequestScoped
public class AuditPage {

  private static final int A_PAGE = 100;

  @Inject AuditDesk desk;
  @Inject People people;
  @Inject Clock clock;
  @Inject CurrentActor me;
  @Inject Words words;
  @Inject @Param String subject;
  @Inject @Param String who;
  @Inject @Param String action;
  @Inject @Param String from;
  @Inject @Param String to;
  @Inject @Param String before;
  @Inject @Param String verify;

  private List<AuditEntry> entries;
  private Map<PersonId, PersonCard> names;
  private AuditWalk.Verdict verdict;

  /** Registers the page of the room. */
  @ApplicationScoped
  static class Pages {
    void pages(@Observes Sitemap map) {
      Access auditors = Access.anyOf("AUDITOR");
      map.still("/audit", "/pages/audit/audit.xhtml", auditors)
          .menu("audit.menu", "/audit", 80, auditors)
          .words("uk.npws.alongside.portal.audit.words");
    }
  }

  public List<AuditEntry> getEntries() {
    if (entries == null) {
      entries = desk.list(me.actor(), filter(), A_PAGE + 1);
      Set<PersonId> actors = new LinkedHashSet<>();
      entries.stream()
          .filter(e -> e.actor() != null)
          .forEach(e -> actors.add(new PersonId(e.actor())));
      names = people.cards(actors);
    }
    return entries.size() > A_PAGE ? entries.subList(0, A_PAGE) : entries;
  }

  private AuditFilter filter() {
    LocalDate first = day(from);
    return new AuditFilter(
        getWho().isEmpty() ? null : named(getWho()),
        getAction(),
        getSubject(),
        first == null ? null : first.atStartOfDay(Clocks.LONDON).toInstant(),
        until());
  }

  /** Those whose name or address has these words; the first two hundred. */
  private List<UUID> named(String words) {
    return people.search(me.actor(), PeopleFilter.named(words, 200)).stream()
        .map(person -> person.card().id().value())
        .toList();
  }

  private Instant until() {
    LocalDate last = day(to);
    Instant end =
        last == null
            ? clock.instant().plusSeconds(1)
            : last.plusDays(1).atStartOfDay(Clocks.LONDON).toInstant();
    try {
      Instant page = before == null || before.isBlank() ? end : Instant.parse(before);
      return page.isBefore(end) ? page : end;
    } catch (DateTimeParseException odd) {
      return end;
    }
  }

  private static LocalDate day(String text) {
    try {
      return text == null || text.isBlank() ? null : LocalDate.parse(text);
    } catch (DateTimeParseException odd) {
      return null;
    }
  }

  /** The name of who acted, or the role where it was no person. */
  public String who(AuditEntry entry) {
    PersonCard card = entry.actor() == null ? null : names.get(new PersonId(entry.actor()));
    return card == null ? entry.actorRole() : card.name();
  }

  /** The role in which it was done, in words; empty when that says nothing more than who. */
  public String role(AuditEntry entry) {
    return entry.actor() == null
        ? ""
        : Arrays.stream(Role.values())
            .filter(role -> role.name().equalsIgnoreCase(entry.actorRole()))
            .findFirst()
            .map(words::word)
            .orElse(entry.actorRole());
  }

  public String getSubject() {
    return clean(subject);
  }

  public String getWho() {
    return clean(who);
  }

  public String getAction() {
    return clean(action);
  }

  public String getFrom() {
    return day(from) == null ? "" : day(from).toString();
  }

  public String getTo() {
    return day(to) == null ? "" : day(to).toString();
  }

  private static String clean(String text) {
    return text == null ? "" : text.strip();
  }

  /** Whether any filter is set. */
  public boolean isNarrowed() {
    return !(getSubject() + getWho() + getAction() + getFrom() + getTo()).isEmpty();
  }

  public String getOlder() {
    getEntries();
    return entries.size() > A_PAGE ? address() + "&before=" + entries.get(A_PAGE - 1).at() : "";
  }

  /** The way back to the newest, or an empty text when they are shown. */
  public String getNewest() {
    return clean(before).isEmpty() ? "" : address();
  }

  private String address() {
    return "/audit?who=%s&action=%s&subject=%s&from=%s&to=%s"
        .formatted(
            encoded(getWho()), encoded(getAction()), encoded(getSubject()), getFrom(), getTo());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** The verdict on the whole chain, when the reader asked for it. */
  public AuditWalk.Verdict getVerdict() {
    if (verdict == null && "yes".equals(verify)) {
      verdict = desk.verify(me.actor());
    }
    return verdict;
  }
}
