package uk.npws.alongside.awards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import uk.npws.alongside.foundation.Setting;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.people.Role;

/** The signed files of certificates, for their holders and the national team. */
@ApplicationScoped
@Transactional
public class CertificateFiles {

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  @Inject SigningKeys keys;
  @Inject Clock clock;

  private volatile CertificatePdf pdf;

  /**
   * The file, made now if nobody asked before; for anybody else there is no such certificate, and
   * nobody gets that of somebody erased.
   */
  public SignedFile file(Actor actor, CertificateId id) {
    Certificate certificate = entities.find(Certificate.class, id.value());
    if (certificate == null || !maySee(actor, certificate) || certificate.holderErased()) {
      throw CertificateRefused.unknown();
    }
    CertificateFile kept = entities.find(CertificateFile.class, id.value());
    return SignedFile.of(certificate, kept == null ? made(certificate) : kept);
  }

  private static boolean maySee(Actor actor, Certificate certificate) {
    return actor.is(certificate.person()) || actor.has(Role.NPWS);
  }

  /** Whoever asks at the same moment waits for the lock and then finds the file. */
  private CertificateFile made(Certificate certificate) {
    entities.lock(certificate, LockModeType.PESSIMISTIC_WRITE);
    CertificateFile meanwhile = entities.find(CertificateFile.class, certificate.id().value());
    if (meanwhile != null) {
      return meanwhile;
    }
    Instant now = clock.instant();
    byte[] content = pdf().write(certificate.facts(), now);
    CertificateFile file = new CertificateFile(certificate.id(), content, now);
    entities.persist(file);
    return file;
  }

  private CertificatePdf pdf() {
    if (pdf == null) {
      pdf = new CertificatePdf(keys.current(), Setting.ADDRESS.value());
    }
    return pdf;
  }
}
