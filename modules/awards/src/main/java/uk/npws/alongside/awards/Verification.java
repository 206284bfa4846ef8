package uk.npws.alongside.awards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * Tells anybody, without an account, whether a certificate is genuine and what it is worth today.
 * Every miss has the same answer.
 */
@ApplicationScoped
@Transactional
public class Verification {

  /** The largest file that is looked at. */
  public static final int LARGEST_FILE = 5 * 1024 * 1024;

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  @Inject Clock clock;

  /** By the code as somebody typed it. */
  public Verdict byCode(String typed) {
    Instant now = clock.instant();
    return VerificationCode.typed(typed)
        .flatMap(
            code ->
                entities
                    .createQuery(
                        "select c from Certificate c where c.code = :code", Certificate.class)
                    .setParameter("code", code.value())
                    .getResultStream()
                    .findFirst())
        .map(certificate -> about(certificate, now))
        .orElseGet(() -> Verdict.notFound(now));
  }

  /**
   * By a file: ours to the last byte, or one that grew from ours. The signature needs no check of
   * its own, since what has the hash of our file has its signature too.
   */
  public Verdict byFile(byte[] file) {
    Instant now = clock.instant();
    if (file.length > LARGEST_FILE) {
      return Verdict.notFound(now);
    }
    FileHash hash = FileHash.of(file);
    List<Object[]> known =
        entities
            .createQuery(
                "select f.hash, c from CertificateFile f join Certificate c on c.id = f.certificate"
                    + " where f.hash in :hashes",
                Object[].class)
            .setParameter("hashes", hash.all())
            .getResultList();
    if (known.isEmpty()) {
      return Verdict.notFound(now);
    }
    Verdict verdict = about((Certificate) known.get(0)[1], now);
    return known.get(0)[0].equals(hash.whole()) ? verdict : verdict.ofChangedFile();
  }

  private Verdict about(Certificate certificate, Instant now) {
    Certificate successor =
        certificate.replacedBy() == null
            ? null
            : entities.find(Certificate.class, certificate.replacedBy().value());
    return Verdict.about(certificate, successor, now);
  }
}
