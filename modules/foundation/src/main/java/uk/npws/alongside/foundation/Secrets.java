package uk.npws.alongside.foundation;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keys derived by purpose from the one secret of the installation ({@link Setting#SECRET}), and
 * what is done with them: keyed hashes (HMAC-SHA-256), sealed values (AES-256-GCM) and random
 * codes.
 */
public final class Secrets {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String ALPHABET =
      "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // Crockford: no I, L, O, U

  private final byte[] root;

  public Secrets(String secret) {
    this.root = secret.getBytes(StandardCharsets.UTF_8);
  }

  /** Those of this installation. */
  public static Secrets ofInstallation() {
    return new Secrets(Setting.SECRET.value());
  }

  /** HMAC-SHA-256 under the key of this purpose; 32 bytes. */
  public byte[] mac(String purpose, byte[] data) {
    return hmac(key(purpose), data);
  }

  /** Encrypts and authenticates; 12 bytes of nonce come first. */
  public byte[] seal(String purpose, byte[] plain) {
    try {
      byte[] nonce = new byte[12];
      RANDOM.nextBytes(nonce);
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(
          Cipher.ENCRYPT_MODE,
          new SecretKeySpec(key(purpose), "AES"),
          new GCMParameterSpec(128, nonce));
      byte[] sealed = cipher.doFinal(plain);
      return ByteBuffer.allocate(12 + sealed.length).put(nonce).put(sealed).array();
    } catch (GeneralSecurityException fault) {
      throw new IllegalStateException(fault);
    }
  }

  /**
   * The opposite of {@link #seal}; fails loudly when the value was changed or sealed under another
   * secret.
   */
  public byte[] open(String purpose, byte[] sealed) {
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(
          Cipher.DECRYPT_MODE,
          new SecretKeySpec(key(purpose), "AES"),
          new GCMParameterSpec(128, sealed, 0, 12));
      return cipher.doFinal(sealed, 12, sealed.length - 12);
    } catch (GeneralSecurityException fault) {
      throw new IllegalStateException("a sealed value cannot be opened with this secret", fault);
    }
  }

  private byte[] key(String purpose) {
    return hmac(root, ("alongside/" + purpose).getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] hmac(byte[] key, byte[] data) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(data);
    } catch (GeneralSecurityException fault) {
      throw new IllegalStateException(fault);
    }
  }

  /** SHA-256: for looking up long random tokens by a value that cannot be turned back. */
  public static byte[] digest(String token) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException fault) {
      throw new IllegalStateException(fault);
    }
  }

  /** A random code of so many letters and digits that cannot be misread, 5 bits each. */
  public static String code(int length) {
    StringBuilder code = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      code.append(ALPHABET.charAt(RANDOM.nextInt(32)));
    }
    return code.toString();
  }
}
