package uk.npws.alongside.people.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import uk.npws.alongside.foundation.Ids;
import uk.npws.alongside.foundation.Secrets;
import uk.npws.alongside.people.PersonId;

/**
 * A right to do one thing once, before it expires: whoever holds its secret may verify an address,
 * accept an invitation, choose a new password, change an address, or answer for the second factor.
 * Only a hash of the secret is kept.
 */
@Entity
@Table(name = "ticket")
public class Ticket {

  static final int MOST_TRIES = 5;

  /** What it is good for, and how long. */
  public enum Purpose {
    REGISTRATION(Duration.ofHours(24)),
    INVITATION(Duration.ofDays(14)),
    RESET(Duration.ofHours(1)),
    EMAIL_CHANGE(Duration.ofHours(24)),
    SECOND_FACTOR(Duration.ofMinutes(10));

    private final Duration life;

    Purpose(Duration life) {
      this.life = life;
    }
  }

  @Id
  @Column(name = "id")
  private UUID id;

  @Column(name = "hash")
  private byte[] hash;

  @Enumerated(EnumType.STRING)
  @Column(name = "purpose")
  private Purpose purpose;

  @Column(name = "person_id")
  private UUID person;

  @Column(name = "email")
  private String email;

  @Column(name = "expires")
  private Instant expires;

  @Column(name = "tries")
  private int tries;

  @Column(name = "used")
  private Instant used;

  protected Ticket() {}

  /**
   * @param person null while the person is not known yet
   * @param email the address that the ticket was sent to, or is about
   */
  Ticket(Purpose purpose, PersonId person, String email, String secret, Instant now) {
    this.id = Ids.next();
    this.hash = Secrets.digest(secret);
    this.purpose = purpose;
    this.person = person == null ? null : person.value();
    this.email = email;
    this.expires = now.plus(purpose.life);
  }

  boolean goodFor(Purpose wanted, Instant now) {
    return purpose == wanted && used == null && now.isBefore(expires);
  }

  void use(Instant now) {
    used = now;
  }

  /** Counts a try; false when there were too many. */
  boolean tried() {
    return tries++ < MOST_TRIES;
  }

  UUID id() {
    return id;
  }

  PersonId person() {
    return person == null ? null : new PersonId(person);
  }

  String email() {
    return email;
  }

  Instant expires() {
    return expires;
  }
}
