package uk.npws.alongside.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import uk.npws.alongside.foundation.AuditEntry;
import uk.npws.alongside.foundation.AuditTrail;
import uk.npws.alongside.foundation.Secrets;
import uk.npws.alongside.people.AccessChanged;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.people.People;
import uk.npws.alongside.people.PersonCard;
import uk.npws.alongside.people.PersonId;
import uk.npws.alongside.people.Role;
import uk.npws.alongside.people.RoleRefused;

/**
 * The second factor: set up with an app, renewed, taken off. Every role above member needs one;
 * members may have one.
 */
@ApplicationScoped
@Transactional
public class SecondFactor {

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  @Inject People people;
  @Inject Confirmation confirmation;
  @Inject Guard guard;
  @Inject RecoveryCodes recoveryCodes;
  @Inject Sessions sessions;
  @Inject AccountLetters letters;
  @Inject AuditTrail auditTrail;
  @Inject Event<AccessChanged> accessChanged;
  @Inject Clock clock;

  private final Secrets secrets = Secrets.ofInstallation();

  /**
   * What an app needs to know.
   *
   * @param secret in base 32, for those who type it
   * @param address the same as {@code otpauth:} address, for the QR code
   */
  public record Proposal(String secret, String address) implements java.io.Serializable {}

  /**
   * Set up.
   *
   * @param token the session's new token, for the cookie
   * @param recoveryCodes to be shown once
   */
  public record SetUp(String token, List<String> recoveryCodes) {}

  /** Proposes a new secret; nothing is stored before a code of it was shown. */
  public Proposal propose(Visit reader) {
    String secret = Totp.create().base32();
    String account = encoded(people.card(reader.actor().person()).email());
    return new Proposal(
        secret, "otpauth://totp/Alongside:" + account + "?secret=" + secret + "&issuer=Alongside");
  }

  /**
   * Begins to use the proposed secret, shown by a code of it. Ten new recovery codes come with it.
   *
   * @param password asked for when there is a second factor already, which this one replaces
   */
  public SetUp confirm(Visit reader, Proposal proposal, String code, String password) {
    PersonId person = reader.actor().person();
    if (account(person).hasSecondFactor()) {
      confirmation.require(person, password);
    }
    guard.beforeCode(person.toString());
    Totp totp = Totp.ofBase32(proposal.secret());
    OptionalLong step = totp.accept(code == null ? "" : code, clock.instant(), 0);
    account(person)
        .protect(totp, step.orElseThrow(SignInRefused::codeWrong), secrets, clock.instant());
    guard.afterCode(person.toString());
    changed(reader.actor(), person, "second factor set up");
    return new SetUp(sessions.strengthen(reader), recoveryCodes.renew(person));
  }

  /** Ten new recovery codes instead of those before. */
  public List<String> renewRecoveryCodes(Visit reader, String password) {
    PersonId person = reader.actor().person();
    confirmation.require(person, password);
    changed(reader.actor(), person, "recovery codes renewed");
    return recoveryCodes.renew(person);
  }

  /** Takes one's own off; refused while a role asks for it. */
  public void remove(Visit reader, String password) {
    Actor actor = reader.actor();
    if (actor.grants().stream().anyMatch(grant -> grant.role().needsSecondFactor())) {
      throw AccountRefused.secondFactorNeeded();
    }
    confirmation.require(actor.person(), password);
    takeOff(actor.person());
    changed(actor, actor.person(), "second factor removed");
  }

  /**
   * Takes off that of somebody who lost phone and codes, so that a new one is set up at the next
   * sign-in. For administrators, never on themselves; they make sure who asks.
   */
  public void removeFor(Actor actor, PersonId person) {
    if (!actor.has(Role.ADMINISTRATOR)) {
      throw RoleRefused.notYours();
    }
    if (actor.is(person)) {
      throw RoleRefused.oneself();
    }
    takeOff(person);
    changed(actor, person, "second factor removed");
    accessChanged.fire(new AccessChanged(person));
  }

  private void takeOff(PersonId person) {
    account(person).unprotect();
    recoveryCodes.remove(person);
  }

  private Account account(PersonId person) {
    Account account = entities.find(Account.class, person.value(), LockModeType.PESSIMISTIC_WRITE);
    if (account == null) {
      throw AccountRefused.none(people.card(person).name());
    }
    return account;
  }

  private void changed(Actor actor, PersonId person, String action) {
    PersonCard card = people.card(person);
    letters.post("account-" + action.replace(' ', '-'), card, "/account", Map.of());
    AuditEntry.Who who = actor.as(actor.is(person) ? Role.MEMBER : Role.ADMINISTRATOR);
    auditTrail.record(who, action, "account", person, null);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
