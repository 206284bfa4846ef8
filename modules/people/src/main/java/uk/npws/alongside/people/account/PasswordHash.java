package uk.npws.alongside.people.account;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A stored password: PBKDF2 with HMAC-SHA-256, kept as {@code pbkdf2-sha256$iterations$salt$hash}.
 * It says its own cost, so the cost can rise: a hash below today's is {@link #outdated} and is made
 * anew at the next sign-in. The cost is what OWASP asks for in 2026 (600,000).
 */
public final class PasswordHash {

  static final int ITERATIONS = 600_000;

  private static final String SCHEME = "pbkdf2-sha256";
  private static final SecureRandom RANDOM = new SecureRandom();

  /** Hashes nobody's password, at today's cost: for addresses that are not known. */
  static final PasswordHash NOBODYS = new PasswordHash(ITERATIONS, new byte[16], new byte[32]);

  private final int iterations;
  private final byte[] salt;
  private final byte[] hash;

  private PasswordHash(int iterations, byte[] salt, byte[] hash) {
    this.iterations = iterations;
    this.salt = salt;
    this.hash = hash;
  }

  /** Hashes a password at today's cost with a salt of its own; takes a few tenths of a second. */
  public static PasswordHash of(String password) {
    return of(password, ITERATIONS);
  }

  static PasswordHash of(String password, int iterations) {
    byte[] salt = new byte[16];
    RANDOM.nextBytes(salt);
    return new PasswordHash(iterations, salt, derive(password, salt, iterations));
  }

  /** Reads what {@link #encoded} wrote. */
  public static PasswordHash parse(String encoded) {
    String[] parts = encoded.split("\\$");
    if (parts.length != 4 || !parts[0].equals(SCHEME)) {
      throw new IllegalArgumentException("not a stored password");
    }
    Base64.Decoder base64 = Base64.getDecoder();
    return new PasswordHash(
        Integer.parseInt(parts[1]), base64.decode(parts[2]), base64.decode(parts[3]));
  }

  /** As it is stored. */
  public String encoded() {
    Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
    return String.join(
        "$",
        SCHEME,
        String.valueOf(iterations),
        base64.encodeToString(salt),
        base64.encodeToString(hash));
  }

  /** Whether this is the password; compares in constant time. */
  public boolean matches(String password) {
    return MessageDigest.isEqual(hash, derive(password, salt, iterations));
  }

  /** Whether it was made at a lower cost than today's. */
  public boolean outdated() {
    return iterations < ITERATIONS;
  }

  private static byte[] derive(String password, byte[] salt, int iterations) {
    char[] characters = password.toCharArray();
    PBEKeySpec key = new PBEKeySpec(characters, salt, iterations, 256);
    try {
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(key).getEncoded();
    } catch (GeneralSecurityException fault) {
      throw new IllegalStateException(fault);
    } finally {
      key.clearPassword();
      Arrays.fill(characters, '\0');
    }
  }

  @Override
  public String toString() {
    return "a password";
  }
}
