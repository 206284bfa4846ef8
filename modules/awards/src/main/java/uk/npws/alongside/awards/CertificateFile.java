package uk.npws.alongside.awards;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * The signed file of a certificate: made once, from its facts, when first asked for; never made
 * again, so that its hash answers for it.
 */
@Entity
@Table(name = "certificate_file")
public class CertificateFile {

  @Id
  @Column(name = "certificate_id")
  private UUID certificate;

  @Column(name = "hash")
  private String hash;

  @Column(name = "content")
  private byte[] content;

  @Column(name = "made_at")
  private Instant madeAt;

  protected CertificateFile() {}

  CertificateFile(CertificateId certificate, byte[] content, Instant now) {
    this.certificate = certificate.value();
    this.hash = FileHash.of(content).whole();
    this.content = content.clone();
    this.madeAt = now;
  }

  /** The sheet goes, for it holds a name; the hash still tells our file from another. */
  void forgetContent() {
    content = new byte[0];
  }

  public CertificateId certificate() {
    return new CertificateId(certificate);
  }

  public String hash() {
    return hash;
  }

  public byte[] content() {
    return content.clone();
  }
}
