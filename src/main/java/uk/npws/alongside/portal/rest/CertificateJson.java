package uk.npws.alongside.portal.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.npws.alongside.awards.CertificateDetails;

/** A certificate as its holder's programs read it. */
@Schema(name = "Certificate")
public record CertificateJson(
    @Schema(format = "uuid") String id,
    String serial,
    String name,
    String award,
    @Schema(description = "the course or package it was given for") String source,
    @Schema(format = "date") String earned,
    @Schema(format = "date", description = "missing where it does not end") String validUntil,
    @Schema(enumeration = {"VALID", "EXPIRED", "REVOKED", "REPLACED"}) String standing,
    @Schema(description = "where anybody can check it") String verify,
    @Schema(description = "the signed PDF") String href) {

  static CertificateJson of(CertificateDetails certificate) {
    return new CertificateJson(
        certificate.id().toString(),
        certificate.serial().toString(),
        certificate.printedName(),
        certificate.award(),
        certificate.source(),
        certificate.earned().toString(),
        certificate.validUntil() == null ? null : certificate.validUntil().toString(),
        certificate.standing().name(),
        "/api/v1/verify/" + certificate.code().value(),
        "/me/certificates/" + certificate.id().value() + "/pdf");
  }
}
