package uk.npws.alongside.foundation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.ByteBuffer;
import java.util.UUID;

/**
 * One link of the audit chain: the place of an entry, and a keyed hash over that place, the link
 * before and the entry's own seal.
 */
@Entity
@Table(name = "audit_link")
class AuditLink {

  /** Stands before the first link. */
  static final byte[] NOTHING_BEFORE = new byte[32];

  @Id
  @Column(name = "place")
  private long place;

  @Column(name = "entry")
  private UUID entry;

  @Column(name = "mac")
  private byte[] mac;

  protected AuditLink() {}

  AuditLink(long place, AuditEntry entry, byte[] before, Secrets secrets) {
    this.place = place;
    this.entry = entry.id();
    this.mac = expected(place, entry.id(), entry.seal(), before, secrets);
  }

  static byte[] expected(long place, UUID entry, byte[] seal, byte[] before, Secrets secrets) {
    ByteBuffer all = ByteBuffer.allocate(8 + 16 + before.length + seal.length);
    all.putLong(place).put(Ids.bytes(entry)).put(before).put(seal);
    return secrets.mac("audit-chain", all.array());
  }

  long place() {
    return place;
  }

  UUID entry() {
    return entry;
  }

  byte[] mac() {
    return mac;
  }
}
