package uk.npws.alongside.portal.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.npws.alongside.foundation.Letter;
import uk.npws.alongside.foundation.Outbox;

/** A letter belongs to the transaction that gives cause for it. */
@ExtendWith(ArquillianExtension.class)
@Tag("database")
class OutboxIT {

  private static final Letter.Recipient ZOE =
      new Letter.Recipient("Zoë Okonkwo-Hughes", "zoe@west-yorkshire.police.example");

  @Inject Outbox outbox;

  @Resource UserTransaction transaction;

  @Test
  void a_letter_of_a_transaction_that_comes_to_nothing_is_never_written() throws Exception {
    UUID cause = UUID.randomUUID();

    transaction.begin();
    post(cause);
    transaction.rollback();

    assertThat(outbox.about(cause)).isEmpty();
  }

  @Test
  void a_letter_of_a_committed_transaction_is_there_once_with_its_facts() throws Exception {
    UUID cause = UUID.randomUUID();

    transaction.begin();
    post(cause);
    transaction.commit();

    assertThat(outbox.about(cause))
        .singleElement()
        .extracting(Letter::body)
        .asString()
        .contains("Dear Zoë", "Tuesday 2 March 2027");
  }

  @Test
  void a_transaction_that_keeps_silent_writes_to_nobody() throws Exception {
    UUID cause = UUID.randomUUID();

    transaction.begin();
    outbox.keepSilent();
    post(cause);
    transaction.commit();

    assertThat(outbox.about(cause)).isEmpty();
  }

  private void post(UUID cause) {
    outbox.post(
        "pin-badge-posted",
        cause,
        ZOE,
        Map.of(
            "firstName", "Zoë",
            "source", "a workshop",
            "day", "Tuesday 2 March 2027",
            "carrier", ""));
  }
}
