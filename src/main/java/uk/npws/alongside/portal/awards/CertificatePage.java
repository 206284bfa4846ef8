package uk.npws.alongside.portal.awards;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.omnifaces.cdi.Param;
import uk.npws.alongside.awards.CertificateDetails;
import uk.npws.alongside.awards.CertificateId;
import uk.npws.alongside.awards.CertificateRefused;
import uk.npws.alongside.awards.Certificates;
import uk.npws.alongside.awards.EndReason;
import uk.npws.alongside.people.People;
import uk.npws.alongside.portal.frame.CurrentActor;
import uk.npws.alongside.portal.frame.Notices;
import uk.npws.alongside.portal.frame.Words;

/** One certificate at the desk: what it says, withdrawing it, replacing it by a corrected one. */
@Named
@RequestScoped
public class CertificatePage {

  @Inject Certificates certificates;
  @Inject People people;
  @Inject CurrentActor me;
  @Inject Notices notices;
  @Inject Words words;

  @Inject
  @Param(name = "certificate")
  String id;

  private CertificateDetails certificate;
  private String reason;

  @PostConstruct
  void find() {
    certificate = certificates.details(me.actor(), id());
  }

  private CertificateId id() {
    try {
      return new CertificateId(UUID.fromString(id));
    } catch (IllegalArgumentException odd) {
      throw CertificateRefused.unknown();
    }
  }

  public String withdraw() {
    certificates.revoke(me.actor(), certificate.id(), new EndReason(reason));
    notices.good("awards.withdrawn", certificate.serial());
    return "/awards/certificates/" + certificate.id();
  }

  public String replace() {
    CertificateId successor =
        certificates.replace(me.actor(), certificate.id(), new EndReason(reason));
    notices.good("awards.replaced", certificate.serial());
    return "/awards/certificates/" + successor;
  }

  public CertificateDetails getCertificate() {
    return certificate;
  }

  public String getTime() {
    return AwardWords.time(certificate.minutes(), words);
  }

  /** The name that a replacement would bear. */
  public String getNameNow() {
    return people.card(certificate.person()).printedName();
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
