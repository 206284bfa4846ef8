package uk.npws.alongside.people.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import uk.npws.alongside.people.ForceId;
import uk.npws.alongside.people.NewPerson;
import uk.npws.alongside.people.PersonKind;

/**
 * What a visitor typed on registering. Becomes a person and an account when the letter to the
 * address is answered; is forgotten when it is not.
 */
@Entity
@Table(name = "registration")
public class Registration {

  @Id
  @Column(name = "ticket")
  private UUID ticket;

  @Column(name = "name")
  private String name;

  @Column(name = "email")
  private String email;

  @Column(name = "force_code")
  private String force;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind")
  private PersonKind kind;

  @Column(name = "password")
  private String password;

  @Column(name = "expires")
  private Instant expires;

  protected Registration() {}

  Registration(Ticket ticket, NewPerson somebody, PasswordHash password) {
    this.ticket = ticket.id();
    this.name = somebody.name().value();
    this.email = somebody.email().value();
    this.force = somebody.force().code();
    this.kind = somebody.kind();
    this.password = password.encoded();
    this.expires = ticket.expires();
  }

  NewPerson somebody() {
    return NewPerson.of(name, email, new ForceId(force), kind);
  }

  PasswordHash password() {
    return PasswordHash.parse(password);
  }
}
