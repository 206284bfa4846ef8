package uk.npws.alongside.awards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import uk.npws.alongside.awards.sheet.SigningKey;
import uk.npws.alongside.foundation.Secrets;
import uk.npws.alongside.foundation.Setting;

/**
 * The key that certificates are signed with: the one in the keystore that the installation names,
 * or else one that the portal makes at first use and keeps, sealed, in the database.
 */
@ApplicationScoped
public class SigningKeys {

  private static final String NAME = "certificates";
  private static final String PURPOSE = "signing-key";
  private static final String WHOSE = "National police wellbeing service, certificates";

  /** Inside the seal a file needs some password; it keeps nothing secret. */
  private static final char[] INSIDE = "sealed".toCharArray();

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  @Inject Clock clock;

  /** Two nodes that start together end up with the same one. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public SigningKey current() {
    if (Setting.SIGNING_KEYSTORE.isSet()) {
      return fromKeystore();
    }
    SealedKey kept = entities.find(SealedKey.class, NAME);
    if (kept == null) {
      keep(SigningKey.selfSigned(WHOSE, clock.instant()), clock.instant());
      kept = entities.find(SealedKey.class, NAME);
    }
    return SigningKey.read(secrets().open(PURPOSE, kept.sealed()), INSIDE);
  }

  private void keep(SigningKey key, Instant now) {
    entities
        .createNativeQuery(
            "insert into signing_key (name, sealed, made_at) values (?1, ?2, ?3)"
                + " on duplicate key update name = name")
        .setParameter(1, NAME)
        .setParameter(2, secrets().seal(PURPOSE, key.write(INSIDE)))
        .setParameter(3, Timestamp.from(now))
        .executeUpdate();
  }

  private static SigningKey fromKeystore() {
    try (InputStream file = Files.newInputStream(Path.of(Setting.SIGNING_KEYSTORE.value()))) {
      return SigningKey.read(file, Setting.SIGNING_PASSWORD.value().toCharArray());
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private static Secrets secrets() {
    return Secrets.ofInstallation();
  }
}
