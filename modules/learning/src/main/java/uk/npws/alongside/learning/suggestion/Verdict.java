package uk.npws.alongside.learning.suggestion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import uk.npws.alongside.foundation.Ids;
import uk.npws.alongside.people.PersonId;

/** What one person of the national team said about a suggestion, and why. */
@Entity
@Table(name = "learning_suggestion_verdict")
public class Verdict {

  @Id
  @Column(name = "id")
  private UUID id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "suggestion_id")
  private Suggestion suggestion;

  @Column(name = "person")
  private UUID person;

  @Column(name = "approves")
  private boolean approves;

  @Column(name = "reason")
  private String reason;

  @Column(name = "given")
  private Instant given;

  protected Verdict() {}

  Verdict(Suggestion suggestion, PersonId person, boolean approves, String reason, Instant now) {
    this.id = Ids.next();
    this.suggestion = suggestion;
    this.person = person.value();
    this.approves = approves;
    this.reason = reason;
    this.given = now;
  }

  /** Null once that person is erased. */
  public PersonId person() {
    return person == null ? null : new PersonId(person);
  }

  public boolean approves() {
    return approves;
  }

  public String reason() {
    return reason;
  }

  public Instant given() {
    return given;
  }
}
