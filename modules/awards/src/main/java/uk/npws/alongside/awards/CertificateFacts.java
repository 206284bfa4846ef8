package uk.npws.alongside.awards;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;

/**
 * What a certificate says, frozen when it is issued: later edits of the person, the course or the
 * award change nothing of it.
 *
 * @param printedName as the person wants it to stand, every character within the certificate's
 *     fonts
 * @param statement the line between name and award, such as {@code attended in full, and is a}
 * @param award such as {@code peer supporter trainer}
 * @param source the course or package by which it was earned
 * @param from first day
 * @param to last day, the day on which it was earned
 * @param minutes time of training
 * @param validUntil last day of validity, or null when it does not end
 * @param trainer who led the course, or empty
 * @param template the version of the sheet's layout and words
 */
public record CertificateFacts(
    String printedName,
    String statement,
    String award,
    String source,
    LocalDate from,
    LocalDate to,
    int minutes,
    LocalDate validUntil,
    String trainer,
    int template,
    Serial serial,
    VerificationCode code) {

  /** The sheet that new certificates are drawn with. */
  public static final int CURRENT_TEMPLATE = 1;

  public CertificateFacts {
    printedName = filled(printedName, "name");
    statement = filled(statement, "statement");
    award = filled(award, "award");
    source = filled(source, "source");
    trainer = trainer == null ? "" : trainer.strip();
    Objects.requireNonNull(serial);
    Objects.requireNonNull(code);
    if (to.isBefore(from) || minutes < 0) {
      throw new IllegalArgumentException("a certificate over no time: " + from + " to " + to);
    }
  }

  private static String filled(String text, String what) {
    if (text == null || text.isBlank()) {
      throw new IllegalArgumentException("a certificate without its " + what);
    }
    return text.strip();
  }

  /** The award where it stands alone: {@code Peer supporter trainer}. */
  public String awardAlone() {
    return award.substring(0, 1).toUpperCase(Locale.UK) + award.substring(1);
  }

  /** The same facts under another name, serial and code: a correction. */
  CertificateFacts corrected(String name, Serial newSerial) {
    return new CertificateFacts(
        name,
        statement,
        award,
        source,
        from,
        to,
        minutes,
        validUntil,
        trainer,
        CURRENT_TEMPLATE,
        newSerial,
        VerificationCode.random());
  }
}
