package uk.npws.alongside.portal.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.omnifaces.cdi.Param;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.people.Force;
import uk.npws.alongside.people.ForceId;
import uk.npws.alongside.people.Forces;
import uk.npws.alongside.people.Grant;
import uk.npws.alongside.people.People;
import uk.npws.alongside.people.PersonDetails;
import uk.npws.alongside.people.PersonId;
import uk.npws.alongside.people.PersonRefused;
import uk.npws.alongside.people.Role;
import uk.npws.alongside.people.RoleRefused;
import uk.npws.alongside.people.account.AccountCard;
import uk.npws.alongside.people.account.AccountInvitations;
import uk.npws.alongside.people.account.Accounts;
import uk.npws.alongside.people.account.SecondFactor;
import uk.npws.alongside.portal.frame.CurrentActor;
import uk.npws.alongside.portal.frame.Notices;

/** One person: roles, account, state. */
@Named("personPage")
@RequestScoped
public class PersonPage {

  @Inject People people;
  @Inject Forces forces;
  @Inject Accounts accounts;
  @Inject AccountInvitations invitations;
  @Inject SecondFactor secondFactor;
  @Inject CurrentActor me;
  @Inject Notices notices;
  @Inject @Param String person;

  private PersonDetails details;
  private AccountCard account;
  private Role role;
  private String force;

  static PersonId id(String text) {
    return text == null || !text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
        ? null
        : PersonId.of(text);
  }

  private PersonId id() {
    PersonId id = id(person);
    if (id == null) {
      throw PersonRefused.unknown();
    }
    return id;
  }

  public PersonDetails getDetails() {
    if (details == null) {
      details = people.details(me.actor(), id());
    }
    return details;
  }

  public AccountCard getAccount() {
    if (account == null) {
      account = accounts.card(me.actor(), id());
    }
    return account;
  }

  public List<Grant> getGrants() {
    return getDetails().grants().stream()
        .sorted(
            Comparator.comparing(Grant::role)
                .thenComparing(grant -> grant.force() == null ? "" : grant.force().code()))
        .toList();
  }

  /** The name of the force that a role is for. */
  public String forceName(ForceId of) {
    return forces.find(of).map(Force::name).orElse(of.code());
  }

  /** Whether the reader may change roles, state and details here. */
  public boolean isMine() {
    return me.actor().has(Role.ADMINISTRATOR) && !me.actor().is(id()) && !getDetails().erased();
  }

  /** Whether the reader may have everything that is held about the person. */
  public boolean isExportable() {
    return (me.actor().has(Role.ADMINISTRATOR) || me.actor().has(Role.AUDITOR))
        && !getDetails().erased();
  }

  /** Whether the reader looks after people; auditors only look. */
  public boolean isLookedAfter() {
    Actor actor = me.actor();
    return actor.has(Role.ADMINISTRATOR) || actor.has(Role.NPWS) || actor.has(Role.COORDINATOR);
  }

  public String grant() {
    ForceId of = role.ofForce() ? Choices.force(force) : null;
    if (role.ofForce() && of == null) {
      throw RoleRefused.withoutForce();
    }
    people.grant(me.actor(), id(), new Grant(role, of));
    return done("people.granted");
  }

  public String revoke(Role taken, ForceId of) {
    people.revoke(me.actor(), id(), new Grant(taken, of));
    return done("people.revoked");
  }

  public String invite() {
    invitations.invite(me.actor(), id());
    return done("people.invited");
  }

  public String disable() {
    people.disable(me.actor(), id());
    return done("people.disabled");
  }

  public String enable() {
    people.enable(me.actor(), id());
    return done("people.enabled");
  }

  public String switchCodesOff() {
    secondFactor.removeFor(me.actor(), id());
    return done("people.codes-off-done");
  }

  private String done(String said) {
    notices.good(said);
    return "/admin/people/" + id();
  }

  public Role getRole() {
    return role;
  }

  public void setRole(Role role) {
    this.role = role;
  }

  public String getForce() {
    return force;
  }

  public void setForce(String force) {
    this.force = force;
  }
}
