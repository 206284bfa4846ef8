package uk.npws.alongside.awards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import uk.npws.alongside.foundation.Clocks;

/** Gives each certificate its number: without gaps, by award and year, whichever node asks. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Serials {

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  /** The next one; whoever wants another of the same prefix waits until this transaction ends. */
  Serial next(String prefix, Instant now) {
    int year = now.atZone(Clocks.LONDON).getYear();
    entities
        .createNativeQuery(
            "insert into serial_counter (prefix, issue_year, last_number) values (?1, ?2, 1)"
                + " on duplicate key update last_number = last_number + 1")
        .setParameter(1, prefix)
        .setParameter(2, year)
        .executeUpdate();
    Number number =
        (Number)
            entities
                .createNativeQuery(
                    "select last_number from serial_counter where prefix = ?1 and issue_year = ?2")
                .setParameter(1, prefix)
                .setParameter(2, year)
                .getSingleResult();
    return Serial.of(prefix, year, number.longValue());
  }
}
