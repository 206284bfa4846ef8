package uk.npws.alongside.portal.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import uk.npws.alongside.portal.testbed.Browsing;
import uk.npws.alongside.portal.testbed.Eventually;
import uk.npws.alongside.portal.testbed.Person;
import uk.npws.alongside.portal.testbed.Portal;
import uk.npws.alongside.portal.testbed.Rest;

/** The database or the mail server dies, and comes back: nobody has to mend the portal. */
class OutageIT {

  private static final Duration RECOVERY = Duration.ofMinutes(2);

  private final Portal portal = Portal.running();

  @RegisterExtension final Browsing browsing = new Browsing();

  @Test
  void while_the_database_is_dead_pages_say_so_plainly_and_after_it_everything_works_again()
      throws Exception {
    assumeTrue(portal.database().isOurs(), "not our server to stop");
    String unseen = "/events/nobody-asked-for-this-one-before";
    assertThat(Rest.visitor().get(unseen).statusCode()).isEqualTo(404);

    portal.database().kill();
    try {
      var page = Rest.visitor().get(unseen);
      assertThat(page.statusCode()).isBetween(500, 503);
      assertThat(page.body()).contains("<h1").doesNotContain("Exception", "SQL", "\tat ");
      assertThat(Rest.visitor().get("/health/ready").statusCode()).isEqualTo(503);
      assertThat(Rest.visitor().get("/health/live").statusCode()).isEqualTo(200);
    } finally {
      portal.database().start();
    }

    becomesReady();
    assertThat(Rest.visitor().get(unseen).statusCode()).isEqualTo(404);
    assertThat(Rest.visitor().get("/api/v1/events").statusCode()).isEqualTo(200);
  }

  @Test
  void letters_wait_while_the_mail_server_is_dead_and_leave_when_it_is_back() throws Exception {
    String address = Person.MEMBER.email();
    Instant begun = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    portal.mailbox().stop();
    try {
      forgetPassword(address);
      Eventually.holds(
          "the letter waits after a vain attempt",
          Duration.ofSeconds(60),
          () -> attempts(address) > 0);
      Eventually.holds(
          "health is red",
          Duration.ofSeconds(30),
          () -> Rest.visitor().get("/health/ready").statusCode() == 503);
      assertThat(Rest.visitor().get("/events").statusCode()).isEqualTo(200);
    } finally {
      portal.mailbox().start();
    }

    becomesReady();
    Eventually.holds(
        "the letter has come", Duration.ofMinutes(3), () -> written(address, begun) == 1);
  }

  /**
   * How many letters to this address were written since; the mailbox may have forgotten old ones.
   */
  private long written(String address, Instant since) throws MessagingException {
    long number = 0;
    for (MimeMessage letter : portal.mailbox().lettersTo(address)) {
      boolean ours = letter.getSubject().equals("Choose a new password for Alongside");
      number += ours && !letter.getSentDate().toInstant().isBefore(since) ? 1 : 0;
    }
    return number;
  }

  private void forgetPassword(String address) {
    var page = browsing.visitor("/reset");
    page.getByLabel("E-mail address").fill(address);
    Browsing.press(page.locator("main input[type=submit]").first());
    page.waitForURL(where -> where.contains("/reset/sent"));
  }

  private int attempts(String address) throws SQLException {
    try (var database = portal.connect();
        var query =
            database.prepareStatement(
                "select max(attempts) from letter where recipient_address = ? and state ="
                    + " 'QUEUED'")) {
      query.setString(1, address);
      try (var rows = query.executeQuery()) {
        rows.next();
        return rows.getInt(1);
      }
    }
  }

  private static void becomesReady() {
    Eventually.holds(
        "health is green by itself",
        RECOVERY,
        () -> Rest.visitor().get("/health/ready").statusCode() == 200);
  }
}
