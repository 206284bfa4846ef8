package uk.npws.alongside.people.account;

import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** A slow way from a password and a salt to a hash, at a cost that it can write down. */
sealed interface Derivation {

  int HASH_LENGTH = 32;

  byte[] hash(char[] password, byte[] salt, int length);

  /** Scheme and cost as they stand before salt and hash. */
  String written();

  /**
   * What {@link #written} wrote.
   *
   * @throws IllegalArgumentException when it is neither
   */
  static Derivation read(String written) {
    return Argon2id.read(written)
        .or(() -> Pbkdf2.read(written))
        .orElseThrow(() -> new IllegalArgumentException("not a stored password"));
  }

  /**
   * Argon2id, version 1.3 of RFC 9106. It takes its memory for as long as it runs, so only as many
   * run at once as there are processors; whoever comes later waits.
   *
   * @param kilobytes of memory
   */
  record Argon2id(int kilobytes, int passes, int lanes) implements Derivation {

    private static final Pattern WRITTEN =
        Pattern.compile("\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,3}),p=(\\d{1,3})");
    private static final Semaphore AT_ONCE =
        new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()), true);

    static Optional<Derivation> read(String written) {
      return numbers(WRITTEN, written)
          .map(
              found ->
                  new Argon2id(
                      Integer.parseInt(found.group(1)),
                      Integer.parseInt(found.group(2)),
                      Integer.parseInt(found.group(3))));
    }

    @Override
    public byte[] hash(char[] password, byte[] salt, int length) {
      var generator = new Argon2BytesGenerator();
      generator.init(parameters(salt).build());
      byte[] hash = new byte[length];
      AT_ONCE.acquireUninterruptibly();
      try {
        generator.generateBytes(password, hash);
      } finally {
        AT_ONCE.release();
      }
      return hash;
    }

    Argon2Parameters.Builder parameters(byte[] salt) {
      return new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
          .withVersion(Argon2Parameters.ARGON2_VERSION_13)
          .withMemoryAsKB(kilobytes)
          .withIterations(passes)
          .withParallelism(lanes)
          .withSalt(salt);
    }

    @Override
    public String written() {
      return "$argon2id$v=19$m=" + kilobytes + ",t=" + passes + ",p=" + lanes;
    }
  }

  /** PBKDF2 with HMAC-SHA-256: how passwords were kept before. */
  record Pbkdf2(int iterations) implements Derivation {

    private static final Pattern WRITTEN = Pattern.compile("pbkdf2-sha256\\$(\\d{1,8})");

    static Optional<Derivation> read(String written) {
      return numbers(WRITTEN, written).map(found -> new Pbkdf2(Integer.parseInt(found.group(1))));
    }

    @Override
    public byte[] hash(char[] password, byte[] salt, int length) {
      PBEKeySpec key = new PBEKeySpec(password, salt, iterations, length * Byte.SIZE);
      try {
        return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
            .generateSecret(key)
            .getEncoded();
      } catch (GeneralSecurityException fault) {
        throw new IllegalStateException(fault);
      } finally {
        key.clearPassword();
      }
    }

    @Override
    public String written() {
      return "pbkdf2-sha256$" + iterations;
    }
  }

  private static Optional<MatchResult> numbers(Pattern pattern, String written) {
    Matcher matcher = pattern.matcher(written);
    return matcher.matches() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
  }
}
