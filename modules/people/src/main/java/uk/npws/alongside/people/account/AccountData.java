package uk.npws.alongside.people.account;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import uk.npws.alongside.foundation.Outbox;
import uk.npws.alongside.people.ErasurePlanned;
import uk.npws.alongside.people.PersonErased;
import uk.npws.alongside.people.PersonId;
import uk.npws.alongside.people.SubjectAsked;

/** The account of somebody who asks what is held, or to be forgotten. Secrets are never told. */
@ApplicationScoped
public class AccountData {

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  @Inject RecoveryCodes recoveryCodes;
  @Inject Outbox outbox;

  void tell(@Observes @Priority(15) SubjectAsked asked) {
    Account account = entities.find(Account.class, asked.person().value());
    if (account != null) {
      asked.tell(
          "account",
          "opened",
          account.opened(),
          "passwordSince",
          account.passwordSince(),
          "codesFromPhoneSince",
          account.secondFactorSince(),
          "recoveryCodesLeft",
          recoveryCodes.left(asked.person()),
          "lastSignIn",
          account.lastSignIn());
      asked.note("account", "export.account");
    }
    sessions(asked.person())
        .forEach(
            session ->
                asked.tell(
                    "sessions",
                    "device",
                    session.agent(),
                    "opened",
                    session.opened(),
                    "lastSeen",
                    session.lastSeen()));
  }

  void plan(@Observes @Priority(15) ErasurePlanned plan) {
    PersonId person = plan.person().id();
    plan.goes("account", entities.find(Account.class, person.value()) == null ? 0 : 1)
        .goes("sessions", sessions(person).size());
  }

  void erase(@Observes @Priority(15) PersonErased erased) {
    PersonId person = erased.person();
    recoveryCodes.remove(person);
    delete("AccountSession e where e.person = :of", person.value());
    delete("Account e where e.person = :of", person.value());
    delete("Ticket e where e.person = :of", person.value());
    if (erased.former().reachable()) {
      delete("Ticket e where e.email = :of", erased.former().email());
    }
    outbox.forgetAbout(List.of(person.value()));
  }

  private List<AccountSession> sessions(PersonId person) {
    return entities
        .createQuery(
            "select s from AccountSession s where s.person = :person order by s.opened",
            AccountSession.class)
        .setParameter("person", person.value())
        .getResultList();
  }

  private void delete(String which, Object of) {
    entities.createQuery("delete from " + which).setParameter("of", of).executeUpdate();
  }
}
