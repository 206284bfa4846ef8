package uk.npws.alongside.people.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.npws.alongside.foundation.Ids;
import uk.npws.alongside.foundation.QrCode;
import uk.npws.alongside.foundation.Secrets;
import uk.npws.alongside.people.PersonId;

class SmallPartsTest {

  private static final Secrets SECRETS = new Secrets("a secret of more than thirty-two letters");
  private static final PersonId BEN = new PersonId(Ids.next());

  @ParameterizedTest
  @CsvSource({
    "'Mozilla/5.0 (Windows NT 10.0; rv:140.0) Gecko Firefox/140.0', 'Firefox, Windows'",
    "'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18 Safari/605', 'Safari, iPhone'",
    "'Mozilla/5.0 (Linux; Android 15) AppleWebKit Chrome/140 Safari/537', 'Chrome, Android'",
    "'Mozilla/5.0 (Windows NT 10.0) Chrome/140 Safari/537 Edg/140', 'Edge, Windows'",
    "'curl/8', ''"
  })
  void a_browser_is_named_in_two_words(String agent, String family) {
    assertThat(UserAgent.family(agent)).isEqualTo(family);
  }

  @Test
  void a_recovery_code_is_known_however_it_is_typed() {
    byte[] kept = RecoveryCode.hash(BEN, "7K2M0-94TB1", SECRETS);

    assertThat(RecoveryCode.hash(BEN, " 7k2mo 94tbi ", SECRETS)).isEqualTo(kept);
    assertThat(RecoveryCode.hash(BEN, "7K2M094TBL", SECRETS)).isEqualTo(kept);
    assertThat(RecoveryCode.hash(BEN, "7K2M0-94TB2", SECRETS)).isNotEqualTo(kept);
  }

  @Test
  void a_recovery_code_is_good_for_its_owner_only() {
    PersonId amina = new PersonId(Ids.next());

    assertThat(RecoveryCode.hash(BEN, "7K2M0-94TB1", SECRETS))
        .isNotEqualTo(RecoveryCode.hash(amina, "7K2M0-94TB1", SECRETS));
  }

  @Test
  void recovery_codes_are_ten_letters_that_cannot_be_misread() {
    assertThat(RecoveryCode.create()).matches("[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}");
  }

  @Test
  void a_device_is_known_for_the_account_it_signed_in_to_and_for_no_other() {
    KnownDevices devices = new KnownDevices(SECRETS);
    String mark = devices.mark("ben@gwent.example");

    assertThat(devices.knows(mark, "ben@gwent.example")).isTrue();
    assertThat(devices.knows(mark, "amina@gwent.example")).isFalse();
    assertThat(devices.knows("", "ben@gwent.example")).isFalse();
    assertThat(devices.knows("X." + mark, "ben@gwent.example")).isFalse();
  }

  @Test
  void work_is_answered_on_the_next_beat() {
    assertThat(Beat.beats(Duration.ofMillis(1).toNanos())).isEqualTo(1);
    assertThat(Beat.beats(Duration.ofMillis(299).toNanos())).isEqualTo(1);
    assertThat(Beat.beats(Duration.ofMillis(300).toNanos())).isEqualTo(2);
  }

  @Test
  void a_qr_code_is_one_drawing_that_says_what_it_is() {
    String svg = QrCode.of("otpauth://totp/Alongside:a?secret=ABC").svg("Code for \"the\" app <x>");

    assertThat(svg)
        .startsWith("<svg")
        .contains("role=\"img\"", "aria-label=\"Code for &quot;the&quot; app &lt;x>\"")
        .doesNotContain("<script", "style=");
  }
}
