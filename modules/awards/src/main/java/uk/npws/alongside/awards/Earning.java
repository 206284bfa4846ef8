package uk.npws.alongside.awards;

import java.time.Instant;
import java.time.LocalDate;
import uk.npws.alongside.events.AttendanceRecorded;
import uk.npws.alongside.foundation.Clocks;
import uk.npws.alongside.learning.PackageCompleted;
import uk.npws.alongside.people.PersonId;

/**
 * That somebody did what earns an award, whether at an event or online.
 *
 * @param sourceId the booking, or package and edition
 * @param sourceTitle course or package
 * @param statement the line on the certificate that is true of it
 * @param minutes time of training
 * @param by the trainer who closed the register; the learner for a package
 */
record Earning(
    Award award,
    String statement,
    PersonId person,
    String sourceId,
    String sourceTitle,
    LocalDate from,
    LocalDate to,
    int minutes,
    PersonId by,
    Instant at) {

  static Earning of(AttendanceRecorded attended, Award award) {
    return new Earning(
        award,
        award.statement(),
        attended.person(),
        attended.booking().toString(),
        attended.courseTitle(),
        attended.from(),
        attended.to(),
        attended.minutes(),
        attended.closedBy(),
        attended.at());
  }

  static Earning of(PackageCompleted completed, Award award) {
    LocalDate day = completed.at().atZone(Clocks.LONDON).toLocalDate();
    return new Earning(
        award,
        completed.credited() ? award.credited() : award.statement(),
        completed.person(),
        completed.packageId() + "/" + completed.edition(),
        completed.packageTitle(),
        day,
        day,
        completed.minutes(),
        completed.person(),
        completed.at());
  }

  boolean atAnEvent() {
    return award.source().kind() == SourceKind.COURSE;
  }

  /** The role in which whoever recorded it acted. */
  String role() {
    return atAnEvent() ? "trainer" : "member";
  }

  /** Facts for a certificate, with names as they are now. */
  CertificateFacts facts(String printedName, String trainer, Serial serial) {
    return new CertificateFacts(
        printedName,
        statement,
        award.title(),
        sourceTitle,
        from,
        to,
        minutes,
        award.validUntil(to),
        trainer,
        CertificateFacts.CURRENT_TEMPLATE,
        serial,
        VerificationCode.random());
  }
}
