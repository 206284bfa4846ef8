package uk.npws.alongside.people.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HexFormat;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.junit.jupiter.api.Test;

class DerivationTest {

  /** Section 5.3 of the RFC: a secret and further data go in, which we do not use. */
  @Test
  void argon2id_is_that_of_RFC_9106() {
    var generator = new Argon2BytesGenerator();
    generator.init(
        new Derivation.Argon2id(32, 3, 4)
            .parameters(filled(16, 2))
            .withSecret(filled(8, 3))
            .withAdditional(filled(12, 4))
            .build());
    byte[] tag = new byte[32];

    generator.generateBytes(filled(32, 1), tag);

    assertThat(HexFormat.of().formatHex(tag))
        .isEqualTo("0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659");
  }

  @Test
  void a_derivation_is_written_with_its_cost_and_read_again() {
    var argon = new Derivation.Argon2id(7168, 5, 1);
    var pbkdf2 = new Derivation.Pbkdf2(600_000);

    assertThat(Derivation.read(argon.written())).isEqualTo(argon);
    assertThat(Derivation.read(pbkdf2.written())).isEqualTo(pbkdf2);
  }

  private static byte[] filled(int length, int with) {
    byte[] bytes = new byte[length];
    Arrays.fill(bytes, (byte) with);
    return bytes;
  }
}
