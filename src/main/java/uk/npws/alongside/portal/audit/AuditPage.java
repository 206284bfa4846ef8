package uk.npws.alongside.portal.audit;

import static uk.npws.alongside.portal.audit.AuditQuestions.clean;
import static uk.npws.alongside.portal.audit.AuditQuestions.day;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.omnifaces.cdi.Param;
import uk.npws.alongside.foundation.AuditEntry;
import uk.npws.alongside.foundation.AuditFilter;
import uk.npws.alongside.foundation.AuditWalk;
import uk.npws.alongside.foundation.MenuEntry.Access;
import uk.npws.alongside.foundation.Sitemap;
import uk.npws.alongside.people.AuditDesk;
import uk.npws.alongside.portal.frame.CurrentActor;

/**
 * Entries of the trail, newest first, a hundred a page, by who, what, when and about what; and the
 * verdict on the chain when asked for.
 */
@Named
@RequestScoped
public class AuditPage {

  private static final int A_PAGE = 100;

  @Inject AuditDesk desk;
  @Inject AuditQuestions questions;
  @Inject CurrentActor me;
  @Inject @Param String subject;
  @Inject @Param String who;
  @Inject @Param String action;
  @Inject @Param String from;
  @Inject @Param String to;
  @Inject @Param String before;
  @Inject @Param String verify;

  private List<AuditEntry> entries;
  private AuditQuestions.Names names;
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
      entries = desk.list(me.actor(), filter(), 0, A_PAGE + 1);
      names = questions.names(entries);
    }
    return entries.size() > A_PAGE ? entries.subList(0, A_PAGE) : entries;
  }

  private AuditFilter filter() {
    AuditFilter whole = questions.filter(me.actor(), asked());
    return whole.before(AuditQuestions.atMost(before, whole.before()));
  }

  private AuditQuestions.Asked asked() {
    return new AuditQuestions.Asked(who, action, subject, from, to);
  }

  /** The name of who acted, or the role where it was no person. */
  public String who(AuditEntry entry) {
    return names.who(entry);
  }

  /** The role in which it was done, in words; empty when that says nothing more than who. */
  public String role(AuditEntry entry) {
    return names.role(entry);
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

  /** Whether any filter is set. */
  public boolean isNarrowed() {
    return asked().narrows();
  }

  public String getOlder() {
    getEntries();
    return entries.size() > A_PAGE
        ? "/audit" + getQuery() + "&before=" + entries.get(A_PAGE - 1).at()
        : "";
  }

  /** The way back to the newest, or an empty text when they are shown. */
  public String getNewest() {
    return clean(before).isEmpty() ? "" : "/audit" + getQuery();
  }

  /** The filters as an address has them, from the question mark on. */
  public String getQuery() {
    return "?who=%s&action=%s&subject=%s&from=%s&to=%s"
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
