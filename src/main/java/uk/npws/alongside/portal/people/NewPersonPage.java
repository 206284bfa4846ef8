package uk.npws.alongside.portal.people;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import uk.npws.alongside.people.ForceId;
import uk.npws.alongside.people.NewPerson;
import uk.npws.alongside.people.PersonKind;
import uk.npws.alongside.people.Role;
import uk.npws.alongside.people.account.AccountInvitations;
import uk.npws.alongside.portal.frame.CurrentActor;
import uk.npws.alongside.portal.frame.Notices;

/** Enters somebody and sends the invitation. */
@Named("newPersonPage")
@RequestScoped
public class NewPersonPage {

  @Inject AccountInvitations invitations;
  @Inject CurrentActor me;
  @Inject Notices notices;

  private String name;
  private String email;
  private String force;
  private PersonKind kind = PersonKind.OFFICER;

  @PostConstruct
  void begin() {
    ForceId own = me.actor().force();
    force = own == null ? null : own.code();
  }

  /** Whether somebody of any force may be entered; a coordinator enters people of the own one. */
  public boolean isAnyForce() {
    return me.actor().has(Role.ADMINISTRATOR) || me.actor().has(Role.NPWS);
  }

  public String save() {
    ForceId of = isAnyForce() ? Choices.force(force) : me.actor().force();
    invitations.enterAndInvite(me.actor(), NewPerson.of(name, email, of, kind));
    notices.good("people.entered", name);
    return "/admin/people";
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getForce() {
    return force;
  }

  public void setForce(String force) {
    this.force = force;
  }

  public PersonKind getKind() {
    return kind;
  }

  public void setKind(PersonKind kind) {
    this.kind = kind;
  }
}
