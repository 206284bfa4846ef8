package uk.npws.alongside.people.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LimitTest {

  private static final Instant NOW = Instant.parse("2027-03-02T09:30:00Z");
  private static final Limit SIX = Limit.SIGN_IN_TO_ACCOUNT_FROM_ADDRESS;

  private static int allowed(Instant due, Instant now) {
    int tries = 0;
    Optional<Instant> next = SIX.next(due, now);
    while (next.isPresent() && tries < 1000) {
      tries++;
      next = SIX.next(next.get(), now);
    }
    return tries;
  }

  private static Instant afterSix() {
    Instant due = null;
    for (int i = 0; i < 6; i++) {
      due = SIX.next(due, NOW).orElseThrow();
    }
    return due;
  }

  @Test
  void so_many_tries_at_once_and_then_no_more() {
    assertThat(allowed(null, NOW)).isEqualTo(6);
  }

  @Test
  void after_a_pause_there_is_one_more_and_after_two_there_are_two() {
    assertThat(allowed(afterSix(), NOW.plusSeconds(29))).isZero();
    assertThat(allowed(afterSix(), NOW.plusSeconds(30))).isEqualTo(1);
    assertThat(allowed(afterSix(), NOW.plusSeconds(60))).isEqualTo(2);
  }

  @Test
  void a_long_rest_gives_no_more_than_at_the_beginning() {
    assertThat(allowed(afterSix(), NOW.plusSeconds(100_000))).isEqualTo(6);
  }

  @Test
  void a_try_forgiven_had_never_been() {
    Instant due = afterSix();

    assertThat(allowed(SIX.without(due), NOW)).isEqualTo(1);
  }

  @Test
  void a_refused_try_does_not_make_the_wait_longer() {
    Instant due = afterSix();

    assertThat(SIX.next(due, NOW.plusSeconds(10))).isEmpty();
    assertThat(SIX.next(due, NOW.plusSeconds(30))).isPresent();
  }
}
