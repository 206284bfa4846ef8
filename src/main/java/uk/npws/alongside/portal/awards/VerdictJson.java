package uk.npws.alongside.portal.awards;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.npws.alongside.awards.CertificateFacts;
import uk.npws.alongside.awards.Verdict;
import uk.npws.alongside.foundation.When;

/** What anybody may be told about a certificate, as programs read it. */
@Schema(name = "Verdict")
public record VerdictJson(
    @Schema(enumeration = {"valid", "expired", "revoked", "replaced"}) String status,
    @Schema(description = "as printed") String name,
    String award,
    @Schema(description = "the course or package that earned it") String source,
    LocalDate earned,
    @Schema(description = "time of training") int minutes,
    @Schema(description = "last day of validity; missing when it does not end")
        LocalDate validUntil,
    @Schema(description = "when it was withdrawn, replaced or not kept up") LocalDate endedOn,
    String issuer,
    String serial,
    @Schema(description = "the serial of the certificate in its place") String replacedBy,
    OffsetDateTime checkedAt,
    @Schema(description = "the page for people") String href) {

  static VerdictJson of(Verdict verdict, String issuer) {
    CertificateFacts facts = verdict.certificate();
    return new VerdictJson(
        verdict.answer().name().toLowerCase(Locale.ROOT),
        facts.printedName(),
        facts.award(),
        facts.source(),
        facts.to(),
        facts.minutes(),
        facts.validUntil(),
        verdict.endedOn(),
        issuer,
        facts.serial().value(),
        verdict.successor() == null ? null : verdict.successor().serial().value(),
        When.london(verdict.checkedAt()).toOffsetDateTime(),
        "/verify/" + facts.code().grouped());
  }
}
