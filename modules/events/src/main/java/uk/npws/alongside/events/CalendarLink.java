package uk.npws.alongside.events;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import uk.npws.alongside.foundation.Secrets;
import uk.npws.alongside.people.PersonId;

/**
 * The secret address of somebody's calendar, one a person. Known by the hash of its secret; the
 * secret is worked out anew for its owner from a seed and the secret of the installation, so
 * whoever has the tables only does not have it.
 */
@Entity
@Table(name = "calendar_link")
public class CalendarLink {

  private static final String PURPOSE = "calendar-link";

  @Id
  @Column(name = "person")
  private UUID person;

  @Column(name = "seed")
  private UUID seed;

  @Column(name = "digest")
  private byte[] digest;

  @Column(name = "made")
  private Instant made;

  protected CalendarLink() {}

  CalendarLink(PersonId owner, Secrets secrets, Instant now) {
    this.person = owner.value();
    renew(secrets, now);
  }

  /** Another secret; the one before leads nowhere from now on. */
  final void renew(Secrets secrets, Instant now) {
    seed = UUID.randomUUID();
    digest = Secrets.digest(secret(secrets));
    made = now;
  }

  /** 43 letters and digits, {@code -} and {@code _}. */
  String secret(Secrets secrets) {
    byte[] data =
        ByteBuffer.allocate(32)
            .putLong(person.getMostSignificantBits())
            .putLong(person.getLeastSignificantBits())
            .putLong(seed.getMostSignificantBits())
            .putLong(seed.getLeastSignificantBits())
            .array();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(secrets.mac(PURPOSE, data));
  }

  /** Whether its secret can still be worked out: not once the installation got another secret. */
  boolean readable(Secrets secrets) {
    return Arrays.equals(digest, Secrets.digest(secret(secrets)));
  }

  PersonId owner() {
    return new PersonId(person);
  }

  Instant made() {
    return made;
  }
}
