package uk.npws.alongside.peerlog;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ThrottleTest {

  private static final Instant NOW = Instant.parse("2026-11-18T10:00:00Z");

  private final Throttle throttle = new Throttle();

  @BeforeEach
  void start() {
    throttle.clock = Clock.fixed(NOW, ZoneOffset.UTC);
  }

  @Test
  void one_address_may_send_thirty_in_a_quarter_of_an_hour() {
    flood("door", "192.0.2.1", Throttle.PER_ADDRESS);

    assertThatThrownBy(() -> throttle.pass("door", "192.0.2.1")).isInstanceOf(DoorRefused.class);
    assertThatCode(() -> throttle.pass("door", "192.0.2.2")).doesNotThrowAnyException();
  }

  @Test
  void after_a_quarter_of_an_hour_all_is_forgotten() {
    flood("door", "192.0.2.1", Throttle.PER_ADDRESS);

    throttle.clock = Clock.fixed(NOW.plus(Duration.ofMinutes(15)), ZoneOffset.UTC);

    assertThatCode(() -> throttle.pass("door", "192.0.2.1")).doesNotThrowAnyException();
  }

  @Test
  void a_door_is_slowed_down_whatever_addresses_come() {
    for (int i = 0; i < Throttle.PER_DOOR; i++) {
      throttle.pass("door", "address " + i);
    }

    assertThatThrownBy(() -> throttle.pass("door", "another")).isInstanceOf(DoorRefused.class);
    assertThatCode(() -> throttle.pass("other door", "another")).doesNotThrowAnyException();
  }

  private void flood(String door, String address, int times) {
    for (int i = 0; i < times; i++) {
      throttle.pass(door, address);
    }
  }
}
