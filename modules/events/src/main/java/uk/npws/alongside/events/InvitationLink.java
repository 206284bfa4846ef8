package uk.npws.alongside.events;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import uk.npws.alongside.foundation.Secrets;
import uk.npws.alongside.people.PersonId;

/**
 * The link in one letter of invitation: it leads people of the invited force to the invitation,
 * once, until the invitation is sent again. Known by the hash of its secret.
 */
@Entity
@Table(name = "invitation_link")
public class InvitationLink {

  @Id
  @Column(name = "digest")
  private byte[] digest;

  @Column(name = "invitation")
  private UUID invitation;

  @Column(name = "person")
  private UUID person;

  @Column(name = "made")
  private Instant made;

  @Column(name = "used")
  private Instant used;

  @Column(name = "superseded")
  private Instant superseded;

  protected InvitationLink() {}

  InvitationLink(String secret, Invitation invitation, PersonId to, Instant now) {
    this.digest = Secrets.digest(secret);
    this.invitation = invitation.id();
    this.person = to.value();
    this.made = now;
  }

  void use(Instant now) {
    used = now;
  }

  UUID invitation() {
    return invitation;
  }

  boolean used() {
    return used != null;
  }

  /** Whether a later letter has one in its place. */
  boolean superseded() {
    return superseded != null;
  }

  Instant made() {
    return made;
  }
}
