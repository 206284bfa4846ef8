package uk.npws.alongside.awards;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import uk.npws.alongside.foundation.Clocks;
import uk.npws.alongside.foundation.KeepingPlan;
import uk.npws.alongside.foundation.Outbox;
import uk.npws.alongside.people.ErasurePlanned;
import uk.npws.alongside.people.PersonErased;
import uk.npws.alongside.people.PersonId;
import uk.npws.alongside.people.SubjectAsked;

/**
 * Certificates and badges of somebody who asks what is held, or to be forgotten, and how long they
 * are kept. A certificate answers whoever checks it, so its name goes when it is worth nothing any
 * more: at once, or by the nightly run that follows its last day.
 */
@ApplicationScoped
public class AwardData {

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  @Inject PinBadges pinBadges;
  @Inject Outbox outbox;
  @Inject Clock clock;

  void plan(@Observes @Priority(40) KeepingPlan plan) {
    plan.keep("certificate", this::namesOfTheErased).keep("badge");
  }

  private int namesOfTheErased(Instant now) {
    List<Certificate> ended =
        entities
            .createQuery(
                "select c from Certificate c where c.holderErased = true and c.printedName <> ''"
                    + " and (c.state <> :issued or c.validUntil < :today)",
                Certificate.class)
            .setParameter("issued", CertificateState.ISSUED)
            .setParameter("today", day(now))
            .getResultList();
    ended.forEach(certificate -> certificate.forgetHolder(day(now)));
    return ended.size();
  }

  void tell(@Observes @Priority(40) SubjectAsked asked) {
    certificates(asked.person())
        .forEach(
            certificate ->
                asked.tell(
                    "certificates",
                    "serial",
                    certificate.serial(),
                    "code",
                    certificate.facts().code().grouped(),
                    "name",
                    certificate.facts().printedName(),
                    "award",
                    certificate.facts().awardAlone(),
                    "earnedBy",
                    certificate.facts().source(),
                    "earnedOn",
                    certificate.facts().to(),
                    "validUntil",
                    certificate.facts().validUntil(),
                    "standing",
                    word(certificate.standing(day(clock.instant()))),
                    "issued",
                    certificate.issuedAt()));
    pinBadges
        .every(asked.person())
        .forEach(
            badge ->
                asked.tell(
                    "pinBadges",
                    "kind",
                    badge.kind(),
                    "earnedBy",
                    badge.sourceTitle(),
                    "state",
                    word(badge.state()),
                    "dueSince",
                    badge.dueSince()));
  }

  void plan(@Observes @Priority(40) ErasurePlanned plan) {
    LocalDate today = day(clock.instant());
    List<Certificate> all = certificates(plan.person().id());
    long valid = all.stream().filter(one -> one.standing(today) == Standing.VALID).count();
    plan.goes("certificate-files", all.isEmpty() ? 0 : all.size())
        .goes("certificates-over", all.size() - valid)
        .goes("badges-owed", badges(plan.person().id(), true))
        .stays("certificates", valid)
        .stays("badges", badges(plan.person().id(), false))
        .stays("trainer-names", trainedFor(plan.person().printedName()));
  }

  void erase(@Observes @Priority(40) PersonErased erased) {
    List<Certificate> all = certificates(erased.person());
    var things = new ArrayList<UUID>(all.stream().map(one -> one.id().value()).toList());
    pinBadges.every(erased.person()).forEach(badge -> things.add(badge.id().value()));
    outbox.forgetAbout(things);
    LocalDate today = day(clock.instant());
    all.forEach(certificate -> certificate.forgetHolder(today));
    files(all).forEach(CertificateFile::forgetContent);
    pinBadges.forget(erased.person());
  }

  private List<Certificate> certificates(PersonId person) {
    return entities
        .createQuery(
            "select c from Certificate c where c.person = :person order by c.issuedAt",
            Certificate.class)
        .setParameter("person", person.value())
        .getResultList();
  }

  private List<CertificateFile> files(List<Certificate> of) {
    return of.isEmpty()
        ? List.of()
        : entities
            .createQuery(
                "select f from CertificateFile f where f.certificate in :ids",
                CertificateFile.class)
            .setParameter("ids", of.stream().map(one -> one.id().value()).toList())
            .getResultList();
  }

  private long badges(PersonId person, boolean owed) {
    return pinBadges.every(person).stream().filter(badge -> badge.owed() == owed).count();
  }

  /** How many certificates of others name this trainer. */
  private long trainedFor(String printedName) {
    return entities
        .createQuery("select count(c) from Certificate c where c.trainer = :name", Long.class)
        .setParameter("name", printedName)
        .getSingleResult();
  }

  private static LocalDate day(Instant moment) {
    return moment.atZone(Clocks.LONDON).toLocalDate();
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
