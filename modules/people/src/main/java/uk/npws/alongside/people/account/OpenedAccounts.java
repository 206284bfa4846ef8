package uk.npws.alongside.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import uk.npws.alongside.foundation.Secrets;
import uk.npws.alongside.people.PersonId;

/**
 * Accounts that are open from the start, with a password and second factor known beforehand: for
 * demo data and tests, and for the first administrator of an installation. Nobody can reach it from
 * a page.
 */
@ApplicationScoped
@Transactional
public class OpenedAccounts {

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  @Inject Clock clock;

  private final Secrets secrets = Secrets.ofInstallation();

  /**
   * One of them.
   *
   * @param password the same object may serve many: hashing takes a few tenths of a second
   * @param secondFactor null for somebody without
   */
  public record Opened(PersonId person, PasswordHash password, Totp secondFactor) {}

  /** Opens an account for each of these persons, who have none yet. */
  public void open(Collection<Opened> list) {
    for (Opened one : list) {
      Account account = new Account(one.person(), one.password(), clock.instant());
      if (one.secondFactor() != null) {
        account.protect(one.secondFactor(), 0, secrets, clock.instant());
      }
      entities.persist(account);
    }
  }
}
