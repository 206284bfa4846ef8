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
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.omnifaces.cdi.Param;
import uk.npws.alongside.foundation.AuditChain;
import uk.npws.alongside.foundation.AuditEntry;
import uk.npws.alongside.foundation.AuditTrail;
import uk.npws.alongside.foundation.AuditWalk;
import uk.npws.alongside.foundation.MenuEntry.Access;
import uk.npws.alongside.foundation.Sitemap;
import uk.npws.alongside.people.People;
import uk.npws.alongside.people.PersonCard;
import uk.npws.alongside.people.PersonId;

/**
 * Entries of the trail, newest first, a hundred a page, by subject; and the verdict on the chain
 * when asked for.
 */
@Named
@RequestScoped
public class AuditPage {

  private static final int A_PAGE = 100;

  @Inject AuditTrail trail;
  @Inject AuditChain chain;
  @Inject People people;
  @Inject Clock clock;
  @Inject @Param String subject;
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
      entries = trail.list(null, getSubject(), until(), A_PAGE + 1);
      Set<PersonId> actors = new LinkedHashSet<>();
      entries.stream()
          .filter(e -> e.actor() != null)
          .forEach(e -> actors.add(new PersonId(e.actor())));
      names = people.cards(actors);
    }
    return entries.size() > A_PAGE ? entries.subList(0, A_PAGE) : entries;
  }

  private Instant until() {
    try {
      return before == null || before.isBlank()
          ? clock.instant().plusSeconds(1)
          : Instant.parse(before);
    } catch (DateTimeParseException odd) {
      return clock.instant().plusSeconds(1);
    }
  }

  /** The name of who acted, or the role where it was no person. */
  public String who(AuditEntry entry) {
    PersonCard card = entry.actor() == null ? null : names.get(new PersonId(entry.actor()));
    return card == null ? entry.actorRole() : card.name();
  }

  public String getSubject() {
    return subject == null ? "" : subject.strip();
  }

  public String getOlder() {
    getEntries();
    return entries.size() > A_PAGE
        ? "/audit?subject="
            + URLEncoder.encode(getSubject(), StandardCharsets.UTF_8)
            + "&before="
            + entries.get(A_PAGE - 1).at()
        : "";
  }

  /** The verdict on the whole chain, when the reader asked for it. */
  public AuditWalk.Verdict getVerdict() {
    if (verdict == null && "yes".equals(verify)) {
      verdict = chain.verify();
    }
    return verdict;
  }
}
