package uk.npws.alongside.events;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import uk.npws.alongside.people.PersonId;

/** Somebody does not want the weekly letter. */
@Entity
@Table(name = "digest_off")
public class DigestOff {

  @Id
  @Column(name = "person")
  private UUID person;

  @Column(name = "since")
  private Instant since;

  protected DigestOff() {}

  DigestOff(PersonId person, Instant now) {
    this.person = person.value();
    this.since = now;
  }

  Instant since() {
    return since;
  }
}
