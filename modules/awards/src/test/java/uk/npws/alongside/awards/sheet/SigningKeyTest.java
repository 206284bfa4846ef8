package uk.npws.alongside.awards.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.security.cert.X509Certificate;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SigningKeyTest {

  private static final Instant NOW = Instant.parse("2027-03-03T17:00:00Z");

  @Test
  void a_key_survives_being_written_and_read() {
    var key = SigningKey.selfSigned("NPWS, certificates", NOW);

    var read = SigningKey.read(key.write("x".toCharArray()), "x".toCharArray());

    assertThat(read.key()).isEqualTo(key.key());
    assertThat(read.chain()).containsExactly(key.chain());
  }

  @Test
  void a_made_key_signs_and_does_nothing_else() {
    var certificate = (X509Certificate) SigningKey.selfSigned("NPWS", NOW).chain()[0];

    assertThat(certificate.getKeyUsage()).startsWith(true, true, false, false, false, false);
    assertThat(certificate.getBasicConstraints()).isEqualTo(-1);
  }

  @Test
  void a_wrong_password_is_a_fault_and_not_an_empty_key() {
    byte[] file = SigningKey.selfSigned("NPWS", NOW).write("right".toCharArray());

    assertThatIllegalStateException()
        .isThrownBy(() -> SigningKey.read(file, "wrong".toCharArray()));
  }
}
