package uk.npws.alongside.peerlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiptTest {

  @Test
  void a_receipt_has_at_least_128_bits() {
    assertThat(Receipt.next().code()).hasSize(26);
    assertThat(26 * 5).isGreaterThanOrEqualTo(128);
  }

  @Test
  void no_receipt_comes_twice() {
    var seen = new HashSet<Receipt>();
    for (int i = 0; i < 10_000; i++) {
      assertThat(seen.add(Receipt.next())).isTrue();
    }
  }

  @Test
  void a_receipt_copied_by_hand_is_forgiven_its_spaces_and_letters() {
    Receipt receipt = new Receipt("0123456789ABCDEFGHJKMNPQ10");

    assertThat(Receipt.typed(receipt.shown())).isEqualTo(receipt);
    assertThat(Receipt.typed("o123-4567-89ab-cdef-ghjk-mnpq-lo")).isEqualTo(receipt);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "hello", "0123456789ABCDEFGHJKMNPQ1U", "' or 1=1 --"})
  void anything_else_is_refused_as_unknown(String typed) {
    assertThatThrownBy(() -> Receipt.typed(typed))
        .isInstanceOfSatisfying(
            LogRefused.class, r -> assertThat(r.key()).isEqualTo("log-refused.receipt-unknown"));
  }

  @Test
  void a_receipt_does_not_print_itself_into_a_log() {
    assertThat(Receipt.next()).hasToString("Receipt");
  }
}
