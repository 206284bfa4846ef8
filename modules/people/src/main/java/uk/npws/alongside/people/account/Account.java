package uk.npws.alongside.people.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import uk.npws.alongside.foundation.Secrets;
import uk.npws.alongside.people.PersonId;

/**
 * What a person signs in with: a password, and for every role above member a second factor. Opened
 * when an invitation is accepted or a registration is verified; never removed while the person is
 * known. The second factor's secret is sealed; each of its codes is taken once.
 */
@Entity
@Table(name = "account")
public class Account {

  private static final String SEAL = "second-factor";

  @Id
  @Column(name = "person_id")
  private UUID person;

  @Column(name = "password")
  private String password;

  @Column(name = "opened")
  private Instant opened;

  @Column(name = "password_since")
  private Instant passwordSince;

  @Column(name = "totp_secret")
  private byte[] totpSecret;

  @Column(name = "totp_since")
  private Instant totpSince;

  @Column(name = "totp_last_step")
  private long totpLastStep;

  @Column(name = "last_sign_in")
  private Instant lastSignIn;

  @Version
  @Column(name = "version")
  private int version;

  protected Account() {}

  Account(PersonId person, PasswordHash password, Instant now) {
    this.person = person.value();
    this.opened = now;
    change(password, now);
  }

  void change(PasswordHash newPassword, Instant now) {
    this.password = newPassword.encoded();
    this.passwordSince = now;
  }

  /** The same password at a higher cost. */
  void strengthen(PasswordHash samePassword) {
    this.password = samePassword.encoded();
  }

  /** Begins with a second factor, whose first code was shown to be right in this step. */
  void protect(Totp totp, long step, Secrets secrets, Instant now) {
    this.totpSecret = secrets.seal(SEAL, totp.secret());
    this.totpSince = now;
    this.totpLastStep = step;
  }

  void unprotect() {
    this.totpSecret = null;
    this.totpSince = null;
  }

  /** Takes a code, once. */
  boolean accept(String code, Secrets secrets, Instant now) {
    var step = new Totp(secrets.open(SEAL, totpSecret)).accept(code, now, totpLastStep);
    step.ifPresent(used -> totpLastStep = used);
    return step.isPresent();
  }

  void signedIn(Instant now) {
    lastSignIn = now;
  }

  PersonId person() {
    return new PersonId(person);
  }

  PasswordHash password() {
    return PasswordHash.parse(password);
  }

  boolean hasSecondFactor() {
    return totpSecret != null;
  }

  Instant opened() {
    return opened;
  }

  Instant passwordSince() {
    return passwordSince;
  }

  Instant secondFactorSince() {
    return totpSince;
  }

  Instant lastSignIn() {
    return lastSignIn;
  }
}
