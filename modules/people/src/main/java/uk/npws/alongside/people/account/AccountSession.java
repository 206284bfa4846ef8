package uk.npws.alongside.people.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import uk.npws.alongside.foundation.Ids;
import uk.npws.alongside.foundation.Secrets;
import uk.npws.alongside.people.PersonId;

/**
 * Somebody signed in on one device. Ends by sign-out, after half an hour without a request, after
 * twelve hours, or when what the person may do changes. Only a hash of its token is kept.
 */
@Entity
@Table(name = "account_session")
public class AccountSession {

  static final Duration IDLE = Duration.ofMinutes(30);
  static final Duration LONGEST = Duration.ofHours(12);

  @Id
  @Column(name = "id")
  private UUID id;

  @Column(name = "token_hash")
  private byte[] tokenHash;

  @Column(name = "person_id")
  private UUID person;

  @Column(name = "agent")
  private String agent;

  @Column(name = "opened")
  private Instant opened;

  @Column(name = "last_seen")
  private Instant lastSeen;

  @Column(name = "second_factor")
  private boolean secondFactor;

  @Column(name = "ended")
  private Instant ended;

  protected AccountSession() {}

  AccountSession(PersonId person, String token, String agent, boolean secondFactor, Instant now) {
    this.id = Ids.next();
    this.tokenHash = Secrets.digest(token);
    this.person = person.value();
    this.agent = agent;
    this.secondFactor = secondFactor;
    this.opened = now;
    this.lastSeen = now;
  }

  void end(Instant now) {
    if (ended == null) {
      ended = now;
    }
  }

  /** From now on with a second factor, which was just set up; under a new token. */
  void strengthen(String newToken) {
    this.secondFactor = true;
    this.tokenHash = Secrets.digest(newToken);
  }

  UUID id() {
    return id;
  }

  String agent() {
    return agent;
  }

  Instant opened() {
    return opened;
  }

  Instant lastSeen() {
    return lastSeen;
  }
}
