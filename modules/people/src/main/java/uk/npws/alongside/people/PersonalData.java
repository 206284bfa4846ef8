package uk.npws.alongside.people;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import uk.npws.alongside.foundation.AuditEntry;
import uk.npws.alongside.foundation.AuditFilter;
import uk.npws.alongside.foundation.AuditTrail;
import uk.npws.alongside.foundation.KeepingPlan;
import uk.npws.alongside.foundation.Letter;
import uk.npws.alongside.foundation.Outbox;

/** What is held of a person as such, with the letters to them and the audit trail about them. */
@ApplicationScoped
public class PersonalData {

  private static final int MOST_ENTRIES = 10_000;

  @Inject People people;
  @Inject Enrolments enrolments;
  @Inject Outbox outbox;
  @Inject AuditTrail auditTrail;
  @Inject Clock clock;

  void plan(@Observes @Priority(10) KeepingPlan plan) {
    plan.keep("person");
  }

  void tell(@Observes @Priority(10) SubjectAsked asked) {
    PersonDetails known = people.details(Actor.PORTAL, asked.person());
    PersonCard card = known.card();
    asked.tell(
        "person",
        "number",
        card.id(),
        "name",
        card.name(),
        "nameOnCertificates",
        card.printedName(),
        "email",
        card.email(),
        "formerEmails",
        String.join(" ", people.known(card.id()).formerAddresses()),
        "force",
        card.forceName(),
        "servesAs",
        word(known.kind()),
        "state",
        word(known.state()),
        "knownSince",
        known.knownSince());
    known
        .grants()
        .forEach(
            grant -> asked.tell("roles", "role", word(grant.role()), "ofForce", grant.force()));
  }

  /** Letters and audit come last: they are long. */
  void tellLetters(@Observes @Priority(90) SubjectAsked asked) {
    asked.note("letters", "export.letters");
    addressesOf(people.card(asked.person()))
        .forEach(address -> outbox.to(address).forEach(letter -> tell(asked, letter)));
    asked.note("audit", "export.audit");
    var byThisPerson =
        new AuditFilter(List.of(asked.person().value()), "", "", null, clock.instant());
    var aboutThisPerson =
        new AuditFilter(null, "", asked.person().toString(), null, clock.instant());
    auditTrail
        .list(byThisPerson, 0, MOST_ENTRIES)
        .forEach(entry -> tell(asked, entry, "byThisPerson", entry.address()));
    auditTrail.list(aboutThisPerson, 0, MOST_ENTRIES).stream()
        .filter(entry -> !asked.person().value().equals(entry.actor()))
        .forEach(entry -> tell(asked, entry, "aboutThisPerson", null));
  }

  /** Copies name somebody else, and letters about accounts may hold a link that still works. */
  private static void tell(SubjectAsked asked, Letter letter) {
    boolean copy = letter.kind().endsWith("-copy");
    boolean account = letter.kind().startsWith("account-");
    asked.tell(
        "letters",
        "kind",
        letter.kind(),
        "subject",
        copy ? null : letter.subject(),
        "text",
        copy || account || letter.emptied() ? null : letter.body(),
        "to",
        letter.recipientAddress(),
        "written",
        letter.written(),
        "sent",
        letter.sent());
  }

  private static void tell(
      SubjectAsked asked, AuditEntry entry, String whose, String networkAddress) {
    asked.tell(
        "audit",
        "whose",
        whose,
        "at",
        entry.at(),
        "action",
        entry.action(),
        "on",
        entry.subjectKind(),
        "inTheRoleOf",
        entry.actorRole(),
        "fromNetworkAddress",
        networkAddress);
  }

  void plan(@Observes @Priority(10) ErasurePlanned plan) {
    PersonCard card = plan.person();
    plan.goes("person", 1)
        .goes("roles", people.details(Actor.PORTAL, card.id()).grants().size())
        .goes("letters", addressesOf(card).stream().mapToLong(to -> outbox.to(to).size()).sum())
        .stays("audit", 1);
  }

  void erase(@Observes @Priority(90) PersonErased erased) {
    outbox.forgetTo(addressesOf(erased.former()));
    people.known(erased.person()).forgetFormerAddresses();
  }

  /** The address that is known, and former ones which nobody else has now. */
  private Set<String> addressesOf(PersonCard card) {
    var addresses = new HashSet<>(people.known(card.id()).formerAddresses());
    List<EmailAddress> others = addresses.stream().map(EmailAddress::new).toList();
    addresses.removeAll(enrolments.taken(others));
    if (card.email() != null) {
      addresses.add(card.email());
    }
    return addresses;
  }

  private static String word(Enum<?> constant) {
    return constant == null ? null : constant.name().toLowerCase(Locale.ROOT);
  }
}
