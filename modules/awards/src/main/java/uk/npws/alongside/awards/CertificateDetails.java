package uk.npws.alongside.awards;

import java.time.Instant;
import java.time.LocalDate;
import uk.npws.alongside.people.PersonId;

/**
 * A certificate as its holder and the national team see it.
 *
 * @param award where it stands alone: {@code Peer supporter trainer}
 * @param earned the last day of event or package
 * @param validUntil null when it does not end
 * @param endedAt when it was withdrawn, replaced or not kept up, or null
 * @param reason why, for the team only: null for the holder
 */
public record CertificateDetails(
    CertificateId id,
    PersonId person,
    String printedName,
    String award,
    String source,
    LocalDate earned,
    LocalDate validUntil,
    int minutes,
    Standing standing,
    Serial serial,
    VerificationCode code,
    Instant issuedAt,
    Instant endedAt,
    String reason) {

  static CertificateDetails forTheTeam(Certificate certificate, LocalDate today) {
    return of(certificate, today, certificate.reason());
  }

  static CertificateDetails forTheHolder(Certificate certificate, LocalDate today) {
    return of(certificate, today, null);
  }

  private static CertificateDetails of(Certificate certificate, LocalDate today, String reason) {
    CertificateFacts facts = certificate.facts();
    return new CertificateDetails(
        certificate.id(),
        certificate.person(),
        facts.printedName(),
        facts.awardAlone(),
        facts.source(),
        facts.to(),
        facts.validUntil(),
        facts.minutes(),
        certificate.standing(today),
        facts.serial(),
        facts.code(),
        certificate.issuedAt(),
        certificate.endedAt(),
        reason);
  }

  /** Whether it can still be withdrawn or replaced. */
  public boolean stands() {
    return endedAt == null;
  }
}
