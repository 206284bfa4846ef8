package uk.npws.alongside.portal.awards;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VerifyLimitTest {

  private final VerifyLimit limit = new VerifyLimit();

  @Test
  void somebody_who_tries_code_after_code_is_stopped() {
    miss("192.0.2.1", 30);

    assertThatThrownBy(() -> limit.check("192.0.2.1"))
        .isInstanceOf(VerifyRefused.class)
        .hasMessageContaining("verify-refused.too-often");
  }

  @Test
  void a_few_slips_stop_nobody() {
    miss("192.0.2.1", 29);

    assertThatCode(() -> limit.check("192.0.2.1")).doesNotThrowAnyException();
  }

  @Test
  void checking_what_is_there_does_not_count() {
    IntStream.range(0, 1000).forEach(time -> limit.check("192.0.2.1"));

    assertThatCode(() -> limit.check("192.0.2.1")).doesNotThrowAnyException();
  }

  @Test
  void one_address_does_not_lock_out_another() {
    miss("192.0.2.1", 100);

    assertThatCode(() -> limit.check("192.0.2.2")).doesNotThrowAnyException();
  }

  private void miss(String address, int times) {
    IntStream.range(0, times).forEach(time -> limit.missed(address));
  }
}
