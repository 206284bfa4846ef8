package uk.npws.alongside.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import uk.npws.alongside.foundation.Ids;
import uk.npws.alongside.foundation.Setting;

/**
 * The one lock of an event. Whoever changes its places takes it first and rechecks every guard
 * after; all that needs no lock has been done before.
 *
 * <p>The proof that this lock is what keeps events from being overbooked is a test that switches it
 * off ({@code alongside.test.lock=off}, heeded only where {@code portal.mode} is {@code test}) and
 * must then see too many places given.
 */
@ApplicationScoped
public class EventLock {

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  private final boolean off = switchedOff();

  private static boolean switchedOff() {
    return Setting.MODE.value().equals("test")
        && ConfigProvider.getConfig()
            .getOptionalValue("alongside.test.lock", String.class)
            .filter("off"::equals)
            .isPresent();
  }

  /**
   * Waits for the row and reads it afresh. In SQL, since by the lock mode of {@code find} the
   * statement would be composed anew each time.
   */
  Event take(UUID id) {
    return only(row(id).setHint("eclipselink.refresh", true));
  }

  /**
   * The same for whoever has not read the event in this transaction: with nothing to be refreshed,
   * sessions and trainers are not read under the lock, which would be two more statements. Where it
   * was read after all, it is read afresh.
   */
  Event takeUnread(UUID id) {
    long loads = Event.loads();
    Event event = only(row(id));
    return event.loadedAfter(loads) ? event : take(id);
  }

  private Query row(UUID id) {
    return entities
        .createNativeQuery(
            "select * from event where id = ?1" + (off ? "" : " for update"), Event.class)
        .setParameter(1, Ids.bytes(id));
  }

  private Event only(Query row) {
    List<?> found = row.getResultList();
    if (found.isEmpty()) {
      throw EventRefused.missing();
    }
    if (off) {
      dawdle();
    }
    return (Event) found.get(0);
  }

  private static void dawdle() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }
}
