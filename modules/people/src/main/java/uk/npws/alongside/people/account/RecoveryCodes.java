package uk.npws.alongside.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import uk.npws.alongside.foundation.Secrets;
import uk.npws.alongside.people.PersonId;

/** The recovery codes of accounts. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class RecoveryCodes {

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  private final Secrets secrets = Secrets.ofInstallation();

  /** Ten new ones instead of all before; shown to the person and then forgotten. */
  List<String> renew(PersonId person) {
    remove(person);
    List<String> codes =
        Stream.generate(RecoveryCode::create).limit(RecoveryCode.HOW_MANY).toList();
    codes.forEach(code -> entities.persist(new RecoveryCode(person, code, secrets)));
    return codes;
  }

  /** Takes a code; false when there is no such code any more. */
  boolean use(PersonId person, String code) {
    return entities
            .createQuery("delete from RecoveryCode c where c.person = :person and c.hash = :hash")
            .setParameter("person", person.value())
            .setParameter("hash", RecoveryCode.hash(person, code, secrets))
            .executeUpdate()
        == 1;
  }

  void remove(PersonId person) {
    entities
        .createQuery("delete from RecoveryCode c where c.person = :person")
        .setParameter("person", person.value())
        .executeUpdate();
  }

  long left(PersonId person) {
    return entities
        .createQuery("select count(c) from RecoveryCode c where c.person = :person", Long.class)
        .setParameter("person", person.value())
        .getSingleResult();
  }
}
