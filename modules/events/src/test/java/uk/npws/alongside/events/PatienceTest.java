package uk.npws.alongside.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatienceTest {

  private static RuntimeException database(int code) {
    return new IllegalStateException("wrapped", new SQLException("gave up", "40001", code));
  }

  @ParameterizedTest
  @ValueSource(ints = {1213, 1205, 1062})
  void a_transaction_that_gave_way_is_done_again(int code) throws Exception {
    var attempts = new AtomicInteger();

    String result =
        Patience.patiently(
            () -> {
              if (attempts.incrementAndGet() < 3) {
                throw database(code);
              }
              return "done";
            });

    assertThat(result).isEqualTo("done");
    assertThat(attempts).hasValue(3);
  }

  @Test
  void patience_ends_with_busy() {
    var attempts = new AtomicInteger();

    assertThatThrownBy(
            () ->
                Patience.patiently(
                    () -> {
                      attempts.incrementAndGet();
                      throw database(1213);
                    }))
        .hasMessageContaining("booking-refused.busy");
    assertThat(attempts).hasValue(Patience.ATTEMPTS);
  }

  @Test
  void a_refusal_is_no_reason_to_try_again() {
    var attempts = new AtomicInteger();

    assertThatThrownBy(
            () ->
                Patience.patiently(
                    () -> {
                      attempts.incrementAndGet();
                      throw BookingRefused.missing();
                    }))
        .hasMessageContaining("missing");
    assertThat(attempts).hasValue(1);
  }

  @Test
  void a_broken_check_of_the_database_is_a_fault() {
    assertThat(Patience.passing(database(4025))).isFalse();
    assertThat(Patience.passing(database(3819))).isFalse();
  }
}
