package uk.npws.alongside.awards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.npws.alongside.events.AttendanceRecorded;
import uk.npws.alongside.events.AttendanceWithdrawn;
import uk.npws.alongside.foundation.AuditEntry;
import uk.npws.alongside.foundation.AuditTrail;
import uk.npws.alongside.foundation.Clocks;
import uk.npws.alongside.learning.Lapse;
import uk.npws.alongside.learning.PackageCompleted;
import uk.npws.alongside.learning.PackageLapsed;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.people.People;
import uk.npws.alongside.people.PersonCard;
import uk.npws.alongside.people.PersonId;
import uk.npws.alongside.people.Role;

/**
 * The certificates of everybody. Issues them in the transaction of what earns them, at most one of
 * an award and cycle; withdraws and replaces them for the national team.
 */
@ApplicationScoped
@Transactional
public class Certificates {

  private static final EndReason REGISTER_CORRECTED =
      new EndReason("the register was corrected: not attended");

  private static final EndReason NOT_KEPT_UP =
      new EndReason("a new page of the package was not done by its day");
  private static final EndReason CREDIT_REVOKED =
      new EndReason("the credit for earlier learning was taken back");

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  @Inject AwardCatalogue catalogue;
  @Inject Serials serials;
  @Inject People people;
  @Inject AwardLetters letters;
  @Inject PinBadges pinBadges;
  @Inject AuditTrail auditTrail;
  @Inject Clock clock;

  @Transactional(Transactional.TxType.MANDATORY)
  void attended(@Observes AttendanceRecorded attended) {
    catalogue
        .ofCourse(attended.courseCode())
        .ifPresent(award -> issue(Earning.of(attended, award)));
  }

  @Transactional(Transactional.TxType.MANDATORY)
  void completed(@Observes PackageCompleted completed) {
    catalogue
        .ofPackage(completed.packageId())
        .filter(award -> !completed.credited() || award.credited() != null)
        .ifPresent(award -> issue(Earning.of(completed, award)));
  }

  @Transactional(Transactional.TxType.MANDATORY)
  void withdrawn(@Observes AttendanceWithdrawn withdrawn) {
    entities
        .createQuery(
            "select c from Certificate c where c.sourceKind = :course and c.sourceId = :booking"
                + " and c.state = :issued",
            Certificate.class)
        .setParameter("course", SourceKind.COURSE)
        .setParameter("booking", withdrawn.booking().toString())
        .setParameter("issued", CertificateState.ISSUED)
        .getResultList()
        .forEach(
            certificate ->
                end(
                    certificate,
                    withdrawn.correctedBy(),
                    who(withdrawn.correctedBy(), "trainer"),
                    REGISTER_CORRECTED));
  }

  /** A package that is not kept up makes its certificate out of date; without its credit, void. */
  @Transactional(Transactional.TxType.MANDATORY)
  void lapsed(@Observes PackageLapsed lapsed) {
    entities
        .createQuery(
            "select c from Certificate c where c.person = :person and c.sourceKind = :package"
                + " and c.sourceId like :source and c.state = :issued",
            Certificate.class)
        .setParameter("person", lapsed.person().value())
        .setParameter("package", SourceKind.PACKAGE)
        .setParameter("source", lapsed.packageId() + "/%")
        .setParameter("issued", CertificateState.ISSUED)
        .getResultList()
        .forEach(certificate -> lapse(certificate, lapsed));
  }

  private void lapse(Certificate certificate, PackageLapsed lapsed) {
    if (lapsed.why() == Lapse.CREDIT_REVOKED) {
      end(certificate, null, Actor.PORTAL.as(Role.NPWS), CREDIT_REVOKED);
    } else {
      certificate.lapse(NOT_KEPT_UP, lapsed.at());
      auditTrail.record(
          Actor.PORTAL.as(Role.NPWS),
          "certificate lapsed",
          "certificate",
          certificate.id(),
          certificate.serial().value());
    }
  }

  /**
   * The certificates of this person that stand or stood, newest first: for the person's own page.
   */
  public List<CertificateDetails> of(PersonId person) {
    return entities
        .createQuery(
            "select c from Certificate c where c.person = :person and c.state <> :replaced"
                + " order by c.lastDay desc, c.id desc",
            Certificate.class)
        .setParameter("person", person.value())
        .setParameter("replaced", CertificateState.REPLACED)
        .getResultStream()
        .map(certificate -> CertificateDetails.forTheHolder(certificate, today()))
        .toList();
  }

  /** Certificates of everybody, for the national team. */
  public List<CertificateDetails> search(Actor actor, CertificateFilter filter) {
    requireTeam(actor);
    return CertificateQuery.of(filter, today())
        .page(entities, filter.most())
        .map(certificate -> CertificateDetails.forTheTeam(certificate, today()))
        .toList();
  }

  /** How many stand and end soon, see {@link CertificateFilter#SOON}. */
  public long endingCount(Actor actor) {
    requireTeam(actor);
    return CertificateQuery.of(new CertificateFilter("", true, null, 1), today()).count(entities);
  }

  /** One certificate, for the national team. */
  public CertificateDetails details(Actor actor, CertificateId id) {
    requireTeam(actor);
    Certificate certificate = entities.find(Certificate.class, id.value());
    if (certificate == null) {
      throw CertificateRefused.unknown();
    }
    return CertificateDetails.forTheTeam(certificate, today());
  }

  /** Takes a certificate back, at once and for good, and asks for a badge that came with it. */
  public void revoke(Actor actor, CertificateId id, EndReason why) {
    requireTeam(actor);
    Certificate certificate = locked(id);
    end(certificate, actor.person(), actor.as(Role.NPWS), why);
    pinBadges.withdraw(certificate.person(), certificate.awardCode(), actor);
  }

  /** Issues it anew under the person's name as it is now; the award and its days stay. */
  public CertificateId replace(Actor actor, CertificateId id, EndReason why) {
    requireTeam(actor);
    Certificate old = locked(id);
    if (old.holderErased()) {
      throw CertificateRefused.holderErased();
    }
    PersonCard card = people.card(old.person());
    Serial serial = serials.next(old.serial().prefix(), clock.instant());
    Certificate successor =
        old.replace(
            old.facts().corrected(card.printedName(), serial),
            actor.person(),
            why,
            clock.instant());
    entities.flush(); // the old one must have ended before the new one can stand
    entities.persist(successor);
    auditTrail.record(
        actor.as(Role.NPWS), "certificate replaced", "certificate", id, "by " + serial);
    letters.replaced(successor, old.serial(), card);
    return successor.id();
  }

  private void issue(Earning earning) {
    Optional<Certificate> held = latest(earning);
    if (held.isPresent() && !held.get().renewable(earning.to())) {
      return;
    }
    PersonCard card = people.card(earning.person());
    if (!card.reachable()) {
      return; // a register closed after the person was erased: nobody is there to be certified
    }
    Serial serial = serials.next(earning.award().prefix(), earning.at());
    CertificateFacts facts = earning.facts(card.printedName(), trainer(earning), serial);
    int cycle = held.map(Certificate::followingCycle).orElse(1);
    Certificate certificate = new Certificate(earning, cycle, facts, earning.at());
    entities.persist(certificate);
    auditTrail.record(
        who(earning.by(), earning.role()),
        "certificate issued",
        "certificate",
        certificate.id(),
        serial.value());
    letters.ready(certificate, card);
  }

  /** The newest of this award, whatever became of it. */
  private Optional<Certificate> latest(Earning earning) {
    return entities
        .createQuery(
            "select c from Certificate c where c.person = :person and c.awardCode = :award"
                + " order by c.cycle desc, c.id desc",
            Certificate.class)
        .setParameter("person", earning.person().value())
        .setParameter("award", earning.award().code())
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  private String trainer(Earning earning) {
    if (!earning.atAnEvent() || earning.by() == null) {
      return "";
    }
    PersonCard trainer = people.cards(List.of(earning.by())).get(earning.by());
    return trainer == null || !trainer.reachable() ? "" : trainer.printedName();
  }

  private void end(Certificate certificate, PersonId by, AuditEntry.Who who, EndReason why) {
    certificate.revoke(by, why, clock.instant());
    auditTrail.record(
        who, "certificate revoked", "certificate", certificate.id(), certificate.serial().value());
    PersonCard card = people.cards(List.of(certificate.person())).get(certificate.person());
    if (card != null && card.reachable()) {
      letters.withdrawn(certificate, card);
    }
  }

  private Certificate locked(CertificateId id) {
    Certificate certificate =
        entities.find(Certificate.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
    if (certificate == null) {
      throw CertificateRefused.unknown();
    }
    return certificate;
  }

  private static void requireTeam(Actor actor) {
    if (!actor.has(Role.NPWS)) {
      throw CertificateRefused.notYours();
    }
  }

  private static AuditEntry.Who who(PersonId person, String role) {
    return new AuditEntry.Who(person == null ? null : person.value(), role, null);
  }

  private LocalDate today() {
    return clock.instant().atZone(Clocks.LONDON).toLocalDate();
  }
}
