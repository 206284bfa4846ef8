package uk.npws.alongside.peerlog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import uk.npws.alongside.people.ForceId;
import uk.npws.alongside.people.PersonId;

/**
 * A supporter's wish that a champion call. It is about the supporter, by name and day, and knows
 * nothing of any log. Open until a champion has called.
 */
@Entity
@Table(name = "peerlog_call")
public class CallRequest {

  @Id
  @Column(name = "id")
  private UUID id;

  @Column(name = "person_id")
  private UUID person;

  @Column(name = "force_code")
  private String force;

  @Column(name = "asked_on")
  private LocalDate askedOn;

  @Column(name = "called_on")
  private LocalDate calledOn;

  @Column(name = "called_by")
  private UUID calledBy;

  protected CallRequest() {}

  CallRequest(PersonId person, ForceId force, LocalDate today) {
    this.id = UUID.randomUUID();
    this.person = person.value();
    this.force = force.code();
    this.askedOn = today;
  }

  void called(PersonId champion, LocalDate today) {
    if (calledOn != null) {
      throw CallRefused.alreadyDone();
    }
    calledOn = today;
    calledBy = champion.value();
  }

  UUID id() {
    return id;
  }

  PersonId person() {
    return new PersonId(person);
  }

  ForceId force() {
    return new ForceId(force);
  }

  LocalDate askedOn() {
    return askedOn;
  }
}
