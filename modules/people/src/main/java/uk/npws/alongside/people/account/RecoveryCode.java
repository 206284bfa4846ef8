package uk.npws.alongside.people.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import uk.npws.alongside.foundation.Ids;
import uk.npws.alongside.foundation.Secrets;
import uk.npws.alongside.people.PersonId;

/**
 * One of ten codes for the day the phone is lost: good once, instead of a code from the app. Ten
 * letters and figures that cannot be misread, shown once; only a keyed hash is kept.
 */
@Entity
@Table(name = "recovery_code")
public class RecoveryCode {

  static final int HOW_MANY = 10;
  private static final int LENGTH = 10; // 50 bits

  @Id
  @Column(name = "id")
  private UUID id;

  @Column(name = "person_id")
  private UUID person;

  @Column(name = "hash")
  private byte[] hash;

  protected RecoveryCode() {}

  RecoveryCode(PersonId person, String code, Secrets secrets) {
    this.id = Ids.next();
    this.person = person.value();
    this.hash = hash(person, code, secrets);
  }

  /** A fresh one as it is shown: {@code 7K2MX-94TBQ}. */
  static String create() {
    String code = Secrets.code(LENGTH);
    return code.substring(0, LENGTH / 2) + "-" + code.substring(LENGTH / 2);
  }

  /** However it was typed: case, spaces and hyphens do not matter, nor O for 0 and I or L for 1. */
  static byte[] hash(PersonId person, String typed, Secrets secrets) {
    String code =
        typed
            .toUpperCase(Locale.ROOT)
            .replaceAll("[^A-Z0-9]", "")
            .replace('O', '0')
            .replaceAll("[IL]", "1");
    return secrets.mac("recovery-code", (person + "/" + code).getBytes(StandardCharsets.UTF_8));
  }
}
