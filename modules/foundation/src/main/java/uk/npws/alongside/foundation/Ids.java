package uk.npws.alongside.foundation;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.UUID;

/**
 * Makes identifiers: time-ordered ones (RFC 9562, version 7) so that new rows lie together in the
 * index.
 */
public final class Ids {

  private static final SecureRandom RANDOM = new SecureRandom();

  private Ids() {}

  /** The next identifier. Tells when it was made; never use it where that must stay unknown. */
  public static UUID next() {
    byte[] tail = new byte[10];
    RANDOM.nextBytes(tail);
    ByteBuffer random = ByteBuffer.wrap(tail);
    long high = (System.currentTimeMillis() << 16) | 0x7000L | (random.getShort() & 0x0fffL);
    long low = (random.getLong() & 0x3fffffffffffffffL) | 0x8000000000000000L;
    return new UUID(high, low);
  }

  /** The lowest identifier that {@link #next} can have made so long before it made this one. */
  static UUID before(UUID id, Duration time) {
    long made = id.getMostSignificantBits() >>> 16;
    return new UUID(Math.max(0, made - time.toMillis()) << 16, 0);
  }

  public static byte[] bytes(UUID id) {
    return ByteBuffer.allocate(16)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .array();
  }

  public static UUID of(byte[] bytes) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    return new UUID(buffer.getLong(), buffer.getLong());
  }
}
