package uk.npws.alongside.portal.testbed;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What an authenticator app shows (RFC 6238), written apart from the portal's own. */
public final class SixFigures {

  private static final int SECONDS = 30;

  /** The step whose figures were shown last, by key. */
  private static final Map<String, Long> SHOWN = new HashMap<>();

  private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  private SixFigures() {}

  /**
   * Figures of this key that nobody has typed yet: they work once, and the portal takes those of
   * the next half minute, too.
   */
  public static synchronized String fresh(String key) {
    long now = Instant.now().getEpochSecond() / SECONDS;
    return of(key, SHOWN.merge(key, now, (shown, current) -> Math.max(shown + 1, current)));
  }

  private static String of(String key, long step) {
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(bytes(key), "HmacSHA1"));
      byte[] hash = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
      int offset = hash[hash.length - 1] & 0xf;
      int number = ByteBuffer.wrap(hash, offset, 4).getInt() & Integer.MAX_VALUE;
      return "%06d".formatted(number % 1_000_000);
    } catch (GeneralSecurityException fault) {
      throw new IllegalStateException(fault);
    }
  }

  private static byte[] bytes(String key) {
    ByteBuffer bytes = ByteBuffer.allocate(key.length() * 5 / 8);
    long bits = 0;
    int held = 0;
    for (char letter : key.toCharArray()) {
      bits = bits << 5 | BASE32.indexOf(letter);
      held += 5;
      if (held >= 8) {
        held -= 8;
        bytes.put((byte) (bits >> held));
      }
    }
    return bytes.array();
  }
}
