package uk.npws.alongside.foundation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CarrierTest {

  private static final String ONE = "BEGIN:VCALENDAR\r\nUID:1\r\nEND:VCALENDAR\r\n";
  private static final String TWO = "BEGIN:VCALENDAR\r\nUID:2\r\nEND:VCALENDAR\r\n";

  @Test
  void each_calendar_object_of_a_stream_is_one_entry() {
    assertThat(Carrier.objects(ONE)).containsExactly(ONE);
    assertThat(Carrier.objects(ONE + TWO + ONE)).containsExactly(ONE, TWO, ONE);
  }
}
