package uk.npws.alongside.peerlog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import uk.npws.alongside.foundation.Secrets;
import uk.npws.alongside.people.ForceId;

/**
 * A way into the log for people of one force who do not sign in: the address behind a QR code. Its
 * token follows from the installation's secret and an edition; the database holds only the edition
 * and a hash. Renewing it makes the old code stop at once.
 */
@Entity
@Table(name = "peerlog_door")
public class Door {

  private static final String PURPOSE = "peerlog-door";
  private static final String LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";
  private static final int LENGTH = 26;

  @Id
  @Column(name = "force_code")
  private String force;

  @Column(name = "edition")
  private int edition;

  @Column(name = "token_hash")
  private byte[] tokenHash;

  protected Door() {}

  Door(ForceId force, Secrets secrets) {
    this.force = force.code();
    renew(secrets);
  }

  void renew(Secrets secrets) {
    edition++;
    tokenHash = hash(token(secrets));
  }

  /** What stands in the address: 26 letters and digits, 130 bits. */
  String token(Secrets secrets) {
    byte[] mac = secrets.mac(PURPOSE, (force + ":" + edition).getBytes(StandardCharsets.UTF_8));
    StringBuilder token = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      token.append(LETTERS.charAt(mac[i] & 31));
    }
    return token.toString();
  }

  static byte[] hash(String token) {
    return Secrets.digest("peerlog-door " + token.toLowerCase(Locale.ROOT));
  }

  ForceId force() {
    return new ForceId(force);
  }
}
