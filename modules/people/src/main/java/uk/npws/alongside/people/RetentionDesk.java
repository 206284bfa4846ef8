package uk.npws.alongside.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import uk.npws.alongside.foundation.Retention;

/**
 * Who may look at what retention removed, and have it removed now instead of at night. Holds no
 * transaction: each line of the table is one of its own.
 */
@ApplicationScoped
public class RetentionDesk {

  @Inject Retention retention;

  /** What the latest run removed, for administrators and auditors. */
  public Optional<Retention.Run> latest(Actor actor) {
    if (!actor.has(Role.ADMINISTRATOR) && !actor.has(Role.AUDITOR)) {
      throw PersonRefused.notYours();
    }
    return retention.latest();
  }

  /** Removes what is over, now; an administrator's. */
  public Retention.Run runNow(Actor actor) {
    if (!actor.has(Role.ADMINISTRATOR)) {
      throw PersonRefused.notYours();
    }
    return retention.run(actor.as(Role.ADMINISTRATOR));
  }
}
