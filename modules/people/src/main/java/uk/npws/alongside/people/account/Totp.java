package uk.npws.alongside.people.account;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Six-figure codes by time (RFC 6238: HMAC-SHA-1, steps of 30 seconds), as every authenticator app
 * makes them. A code is good for its own step and one either side, and for no step that was used
 * before.
 */
public final class Totp {

  private static final int STEP_SECONDS = 30;
  private static final int SECRET_BYTES = 20;
  private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final SecureRandom RANDOM = new SecureRandom();

  private final byte[] secret;

  public Totp(byte[] secret) {
    this.secret = secret.clone();
  }

  /** One with a new random secret. */
  public static Totp create() {
    byte[] secret = new byte[SECRET_BYTES];
    RANDOM.nextBytes(secret);
    return new Totp(secret);
  }

  /** One whose secret is written in base 32, as apps and the demo show it. */
  public static Totp ofBase32(String text) {
    ByteBuffer bytes = ByteBuffer.allocate(text.length() * 5 / 8);
    int bits = 0;
    int held = 0;
    for (char letter : text.toUpperCase(java.util.Locale.ROOT).toCharArray()) {
      int value = BASE32.indexOf(letter);
      if (value < 0) {
        throw new IllegalArgumentException("not base 32");
      }
      bits = (bits << 5) | value;
      held += 5;
      if (held >= 8) {
        held -= 8;
        bytes.put((byte) (bits >> held));
        bits &= (1 << held) - 1;
      }
    }
    return new Totp(bytes.array());
  }

  /** The step of 30 seconds in which this moment lies. */
  public static long stepAt(Instant now) {
    return Math.floorDiv(now.getEpochSecond(), STEP_SECONDS);
  }

  /** The code of the step in which this moment lies. */
  public String codeAt(Instant now) {
    return code(stepAt(now), 6);
  }

  /**
   * The step that this code belongs to, if it is good now.
   *
   * @param lastUsed the step of the last code that was taken; it and all before are used up
   */
  public OptionalLong accept(String code, Instant now, long lastUsed) {
    String figures = code.replaceAll("\\s", "");
    long current = stepAt(now);
    OptionalLong found = OptionalLong.empty();
    for (long step = current - 1; step <= current + 1; step++) {
      boolean same =
          MessageDigest.isEqual(
              code(step, 6).getBytes(java.nio.charset.StandardCharsets.US_ASCII),
              figures.getBytes(java.nio.charset.StandardCharsets.UTF_8));
      if (same && step > lastUsed && found.isEmpty()) {
        found = OptionalLong.of(step);
      }
    }
    return found;
  }

  String code(long step, int digits) {
    byte[] hash = hmac(ByteBuffer.allocate(8).putLong(step).array());
    int offset = hash[hash.length - 1] & 0xf;
    int number = ByteBuffer.wrap(hash, offset, 4).getInt() & 0x7fffffff;
    int modulus = (int) Math.pow(10, digits);
    return String.format("%0" + digits + "d", number % modulus);
  }

  private byte[] hmac(byte[] message) {
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(secret, "HmacSHA1"));
      return mac.doFinal(message);
    } catch (GeneralSecurityException fault) {
      throw new IllegalStateException(fault);
    }
  }

  byte[] secret() {
    return secret.clone();
  }

  /** The secret as people type it into an app. */
  public String base32() {
    StringBuilder text = new StringBuilder();
    int bits = 0;
    int held = 0;
    for (byte next : secret) {
      bits = (bits << 8) | (next & 0xff);
      held += 8;
      while (held >= 5) {
        held -= 5;
        text.append(BASE32.charAt((bits >> held) & 31));
      }
      bits &= (1 << held) - 1;
    }
    if (held > 0) {
      text.append(BASE32.charAt((bits << (5 - held)) & 31));
    }
    return text.toString();
  }
}
