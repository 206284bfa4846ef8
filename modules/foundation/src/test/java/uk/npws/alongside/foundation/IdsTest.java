package uk.npws.alongside.foundation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdsTest {

  @Test
  void the_bound_before_a_moment_lies_between_what_was_made_before_it_and_after_it() {
    UUID id = new UUID(0x0199_0000_1234_7abcL, 0x8123456789abcdefL);
    UUID minuteBefore = new UUID(id.getMostSignificantBits() - (60_000L << 16), -1L);
    UUID minuteAndMore = new UUID(id.getMostSignificantBits() - (60_001L << 16), -1L);

    UUID bound = Ids.before(id, Duration.ofMinutes(1));

    assertThat(Arrays.compareUnsigned(Ids.bytes(bound), Ids.bytes(minuteBefore))).isNegative();
    assertThat(Arrays.compareUnsigned(Ids.bytes(bound), Ids.bytes(minuteAndMore))).isPositive();
  }

  @Test
  void no_bound_lies_before_time_began() {
    assertThat(Ids.before(new UUID(1L << 16, 0), Duration.ofDays(1))).isEqualTo(new UUID(0, 0));
  }
}
