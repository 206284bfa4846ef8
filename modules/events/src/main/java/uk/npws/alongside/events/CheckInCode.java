package uk.npws.alongside.events;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import uk.npws.alongside.foundation.Secrets;

/**
 * What the QR code of a booking says, such as {@code A1.7C2K9QX4.ALG-7Q4M-2KXT.9ZK2M4P8R1T6W3XB}:
 * of which event, which booking, and a signature that only the portal can make. A register that
 * lies on a phone knows the codes of its own list, so it can tell a code of another event, one that
 * is not valid any more and one that nobody gave, without asking anybody. It names no person.
 *
 * <p>All its signs are of the alphabet for which a QR code stays small.
 */
public final class CheckInCode {

  private static final String PURPOSE = "check-in-code";
  private static final int SIGNATURE = 10;

  private CheckInCode() {}

  static String of(Booking booking, Secrets secrets) {
    byte[] mac = secrets.mac(PURPOSE, bytes(booking.id()));
    return prefix(booking.event())
        + booking.reference().toUpperCase(Locale.ROOT)
        + "."
        + base32(Arrays.copyOf(mac, SIGNATURE), 16);
  }

  /** How all codes of this event begin. */
  public static String prefix(Event event) {
    byte[] id = bytes(event.id());
    return "A1." + base32(Arrays.copyOfRange(id, 11, 16), 8) + ".";
  }

  private static String base32(byte[] value, int length) {
    String digits = new BigInteger(1, value).toString(32).toUpperCase(Locale.ROOT);
    return "0".repeat(length - digits.length()) + digits;
  }

  private static byte[] bytes(UUID id) {
    return ByteBuffer.allocate(16)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .array();
  }
}
