package uk.npws.alongside.people.account;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;

/**
 * A stored password: Argon2id, kept as {@code $argon2id$v=19$m=…,t=…,p=…$salt$hash}, as other
 * programs write it, too. It says its own cost, so the cost can change: one that is not of today's
 * is {@link #outdated} and is made anew at the next sign-in. Those that were made by PBKDF2 before,
 * {@code pbkdf2-sha256$iterations$salt$hash}, are still read.
 *
 * <p>Decision, 2026-11: 7 MiB and five passes. OWASP names five costs of Argon2id as equally hard
 * to guess against; this one took the least time here (24 ms; 19 MiB and two passes took 35, the
 * 600,000 rounds of PBKDF2 140) and the least memory.
 */
public final class PasswordHash {

  static final Derivation TODAYS = new Derivation.Argon2id(7 * 1024, 5, 1);

  private static final int SALT_LENGTH = 16;
  private static final SecureRandom RANDOM = new SecureRandom();

  /** Hashes nobody's password, at today's cost: for addresses that are not known. */
  static final PasswordHash NOBODYS =
      new PasswordHash(TODAYS, new byte[SALT_LENGTH], new byte[Derivation.HASH_LENGTH]);

  private final Derivation derivation;
  private final byte[] salt;
  private final byte[] hash;

  private PasswordHash(Derivation derivation, byte[] salt, byte[] hash) {
    this.derivation = derivation;
    this.salt = salt;
    this.hash = hash;
  }

  /**
   * Hashes a password at today's cost with a salt of its own; takes some hundredths of a second.
   */
  public static PasswordHash of(String password) {
    return of(password, TODAYS);
  }

  static PasswordHash of(String password, Derivation derivation) {
    byte[] salt = new byte[SALT_LENGTH];
    RANDOM.nextBytes(salt);
    return new PasswordHash(
        derivation, salt, derive(derivation, password, salt, Derivation.HASH_LENGTH));
  }

  /** Reads what {@link #encoded} wrote. */
  public static PasswordHash parse(String encoded) {
    int beforeHash = encoded.lastIndexOf('$');
    int beforeSalt = encoded.lastIndexOf('$', beforeHash - 1);
    if (beforeSalt < 0) {
      throw new IllegalArgumentException("not a stored password");
    }
    Base64.Decoder base64 = Base64.getDecoder();
    return new PasswordHash(
        Derivation.read(encoded.substring(0, beforeSalt)),
        base64.decode(encoded.substring(beforeSalt + 1, beforeHash)),
        base64.decode(encoded.substring(beforeHash + 1)));
  }

  /** As it is stored. */
  public String encoded() {
    Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
    return String.join(
        "$", derivation.written(), base64.encodeToString(salt), base64.encodeToString(hash));
  }

  /** Whether this is the password; compares in constant time. */
  public boolean matches(String password) {
    return MessageDigest.isEqual(hash, derive(derivation, password, salt, hash.length));
  }

  /** Whether it was made in another way or at another cost than today's. */
  public boolean outdated() {
    return !derivation.equals(TODAYS);
  }

  private static byte[] derive(Derivation derivation, String password, byte[] salt, int length) {
    char[] characters = password.toCharArray();
    try {
      return derivation.hash(characters, salt, length);
    } finally {
      Arrays.fill(characters, '\0');
    }
  }

  @Override
  public String toString() {
    return "a password";
  }
}
