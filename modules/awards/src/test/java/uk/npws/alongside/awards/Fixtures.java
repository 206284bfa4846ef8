package uk.npws.alongside.awards;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import uk.npws.alongside.events.AttendanceRecorded;
import uk.npws.alongside.events.BookingId;
import uk.npws.alongside.events.EventId;
import uk.npws.alongside.learning.PackageCompleted;
import uk.npws.alongside.people.PersonId;

/** Somebody who attended, somebody who trained, and what that earns. */
final class Fixtures {

  static final PersonId SIAN = new PersonId(new UUID(1, 1));
  static final PersonId TRAINER = new PersonId(new UUID(1, 2));
  static final PersonId NIAMH_OF_NPWS = new PersonId(new UUID(1, 3));
  static final BookingId BOOKING = new BookingId(new UUID(2, 1));
  static final Instant NOW = Instant.parse("2027-03-03T17:00:00Z");
  static final LocalDate TODAY = LocalDate.of(2027, 3, 3);
  static final EndReason MISTAKE = new EndReason("issued by mistake");

  static final Award TRAINER_AWARD =
      new Award(
          "peer-supporter-trainer",
          "TTT",
          new Award.Source(SourceKind.COURSE, "train-the-trainer"),
          "attended in full, and is a",
          null,
          "peer supporter trainer",
          3,
          "peer-supporter");

  private Fixtures() {}

  static AttendanceRecorded attended(boolean pinHandedOver) {
    return new AttendanceRecorded(
        BOOKING,
        SIAN,
        new EventId(new UUID(3, 1)),
        "train-the-trainer",
        "Train the Trainer",
        "Leeds",
        TODAY.minusDays(1),
        TODAY,
        840,
        pinHandedOver,
        TRAINER,
        NOW);
  }

  static Certificate aCertificate() {
    Earning earning = Earning.of(attended(false), TRAINER_AWARD);
    Serial serial = Serial.of("TTT", 2027, 412);
    return new Certificate(
        earning, 1, earning.facts("Siân Llewellyn", "Dr Amira Haddad", serial), NOW);
  }

  static final Award PACKAGE_AWARD =
      new Award(
          "champion-information",
          "CIP",
          new Award.Source(SourceKind.PACKAGE, "champion-information"),
          "read and confirmed every page of the",
          "has credit for earlier learning in the",
          "champion information package",
          0,
          null);

  static PackageCompleted completed(int edition, int minutes, boolean credited) {
    return new PackageCompleted(
        SIAN, "champion-information", "Champion information", edition, minutes, credited, NOW);
  }

  static Certificate aPackageCertificate() {
    Earning earning = Earning.of(completed(1, 72, false), PACKAGE_AWARD);
    return new Certificate(
        earning, 1, earning.facts("Siân Llewellyn", "", Serial.of("CIP", 2027, 5)), NOW);
  }

  static PinBadge aBadge() {
    return new PinBadge(TRAINER_AWARD, attended(false));
  }
}
