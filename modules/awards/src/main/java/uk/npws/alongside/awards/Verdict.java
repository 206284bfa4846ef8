package uk.npws.alongside.awards;

import java.time.Instant;
import java.time.LocalDate;
import uk.npws.alongside.foundation.Clocks;

/**
 * What anybody may be told about a certificate, and no more: never who the person is beyond the
 * name as printed, other awards, or why something was withdrawn.
 *
 * @param certificate null when there is none, whatever the cause
 * @param endedOn when it was withdrawn, replaced or not kept up, or null
 * @param successor what took its place, or null
 * @param fileChanged a file was shown that grew from ours and is not ours any more
 */
public record Verdict(
    Answer answer,
    CertificateFacts certificate,
    LocalDate endedOn,
    CertificateFacts successor,
    boolean fileChanged,
    Instant checkedAt) {

  /** In one word. */
  public enum Answer {
    VALID,
    EXPIRED,
    REVOKED,
    REPLACED,
    NOT_FOUND
  }

  /** The one answer to every miss. */
  public static Verdict notFound(Instant now) {
    return new Verdict(Answer.NOT_FOUND, null, null, null, false, now);
  }

  static Verdict about(Certificate certificate, Certificate successor, Instant now) {
    LocalDate today = now.atZone(Clocks.LONDON).toLocalDate();
    return new Verdict(
        Answer.valueOf(certificate.standing(today).name()),
        certificate.facts(),
        certificate.endedAt() == null
            ? null
            : certificate.endedAt().atZone(Clocks.LONDON).toLocalDate(),
        successor == null ? null : successor.facts(),
        false,
        now);
  }

  Verdict ofChangedFile() {
    return new Verdict(answer, certificate, endedOn, successor, true, checkedAt);
  }

  public boolean found() {
    return answer != Answer.NOT_FOUND;
  }
}
