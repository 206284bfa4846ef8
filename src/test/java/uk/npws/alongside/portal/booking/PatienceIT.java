package uk.npws.alongside.portal.booking;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import uk.npws.alongside.portal.testbed.Browsing;
import uk.npws.alongside.portal.testbed.Eventually;
import uk.npws.alongside.portal.testbed.Person;
import uk.npws.alongside.portal.testbed.Planted;
import uk.npws.alongside.portal.testbed.Portal;

/**
 * A deadlock is planted for the portal to lose: another transaction with more to undo holds what
 * the portal needs next, and asks for the event that the portal holds. Somebody at a page must not
 * notice.
 */
@Tag("database")
class PatienceIT {

  /** So many rows make the other transaction the one that the database keeps. */
  private static final int WEIGHT = 300;

  @RegisterExtension final Browsing browsing = new Browsing();

  private final Portal portal = Portal.running();

  @Test
  void a_register_is_closed_although_the_first_attempt_gave_way() throws Exception {
    var event = Planted.workshopThatHasBegun("Deadlocked register", "Nia Prosser");
    Page page = browsing.as(Person.NPWS, "/register/" + event.reference() + "/1/close");

    var rival = rival(event.id(), "select id from event_session where event = ? for update");
    Browsing.press(page, "Close the register");

    page.waitForURL(address -> !address.endsWith("/close"));
    assertThat(rival.get(1, TimeUnit.MINUTES)).isEqualTo("PUBLISHED");
    assertThat(status(event.id())).isEqualTo("COMPLETED");
  }

  @Test
  void an_event_is_called_off_although_the_first_attempt_gave_way() throws Exception {
    var event = Planted.workshopToCome("Deadlocked event", null, "Glyn Parry", "Cadi Eynon");
    Page page = browsing.as(Person.NPWS, "/desk/events/" + event.reference() + "/cancel");

    page.locator("textarea[id$=why]").fill("The trainer is ill.");
    var rival = rival(event.id(), "select id from booking where event = ? for update");
    Browsing.press(page, "Call this event off");

    page.waitForURL("**/desk/events/" + event.reference());
    assertThat(rival.get(1, TimeUnit.MINUTES)).isEqualTo("PUBLISHED");
    assertThat(status(event.id())).isEqualTo("CANCELLED");
    assertThat(letters(event.id())).isEqualTo(2);
  }

  /**
   * Holds what this statement locks; when the portal has the event, asks for it, too. Then tells
   * how the event stood when the portal had to give it up, and goes.
   */
  private CompletableFuture<String> rival(UUID event, String holding) throws Exception {
    var holds = new CompletableFuture<Void>();
    var rival =
        CompletableFuture.supplyAsync(
            () -> {
              try (Connection database = portal.connect()) {
                database.setAutoCommit(false);
                gainWeight(database);
                ask(database, holding, event);
                holds.complete(null);
                Eventually.holds(
                    "the portal has the event", Duration.ofSeconds(30), () -> taken(event));
                String status =
                    ask(database, "select status from event where id = ? for update", event);
                database.rollback();
                return status;
              } catch (SQLException fault) {
                holds.completeExceptionally(fault);
                throw new IllegalStateException(fault);
              }
            });
    holds.get(1, TimeUnit.MINUTES);
    return rival;
  }

  private static void gainWeight(Connection database) throws SQLException {
    try (var insert =
        database.prepareStatement(
            "insert into person (id, name, printed_name, kind, state, known_since, version)"
                + " values (?, 'Nobody', '', 'OFFICER', 'ACTIVE', utc_timestamp(), 0)")) {
      for (int i = 0; i < WEIGHT; i++) {
        insert.setBytes(1, Planted.bytes(UUID.randomUUID()));
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  /** Whether somebody else has its row. */
  private boolean taken(UUID event) throws SQLException {
    try (Connection database = portal.connect()) {
      ask(database, "select status from event where id = ? for update nowait", event);
      return false;
    } catch (SQLException locked) {
      return true;
    }
  }

  private String status(UUID event) throws SQLException {
    try (Connection database = portal.connect()) {
      return ask(database, "select status from event where id = ?", event);
    }
  }

  private int letters(UUID event) throws SQLException {
    try (Connection database = portal.connect()) {
      return Integer.parseInt(
          ask(
              database,
              "select count(*) from letter l join booking b on b.id = l.about where b.event = ?",
              event));
    }
  }

  private static String ask(Connection database, String sql, UUID event) throws SQLException {
    try (var query = database.prepareStatement(sql)) {
      query.setBytes(1, Planted.bytes(event));
      try (var rows = query.executeQuery()) {
        return rows.next() ? rows.getString(1) : null;
      }
    }
  }
}
