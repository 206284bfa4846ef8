package uk.npws.alongside.awards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SerialTest {

  @Test
  void a_serial_tells_award_year_and_number() {
    assertThat(Serial.of("TTT", 2027, 412)).hasToString("TTT-2027-00412");
    assertThat(Serial.of("TTT", 2027, 1_000_000)).hasToString("TTT-2027-1000000");
  }

  @Test
  void a_serial_is_found_however_it_is_typed() {
    assertThat(Serial.typed(" ttt-2027-00412 ")).contains(new Serial("TTT-2027-00412"));
  }

  @Test
  void a_name_is_no_serial() {
    assertThat(Serial.typed("Ngũgĩ")).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> new Serial("Ngũgĩ"));
  }
}
