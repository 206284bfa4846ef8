package uk.npws.alongside.events;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import uk.npws.alongside.foundation.Ids;
import uk.npws.alongside.foundation.Secrets;
import uk.npws.alongside.foundation.Setting;

/**
 * The link in a letter under which somebody says, without signing in, that she or he cannot come.
 * It holds the number of the booking and a seal that nobody else can make, so nothing of it is
 * kept; with the booking it ends.
 */
final class RegretLink {

  /** Where the page is, before the token. */
  static final String PATH = "/cannot-come/";

  private static final String PURPOSE = "cannot-come";
  private static final int SEAL = 16;

  private RegretLink() {}

  /** The whole address, for a letter. */
  static String address(UUID booking) {
    return Setting.ADDRESS.value() + PATH + token(booking, Secrets.ofInstallation());
  }

  /** 43 letters and digits, {@code -} and {@code _}. */
  static String token(UUID booking, Secrets secrets) {
    byte[] id = Ids.bytes(booking);
    byte[] all = ByteBuffer.allocate(16 + SEAL).put(id).put(seal(id, secrets)).array();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
  }

  /** The booking of a well-sealed token; nothing for any other text. */
  static Optional<BookingId> booking(String token, Secrets secrets) {
    if (token == null || !token.matches("[A-Za-z0-9_-]{43}")) {
      return Optional.empty();
    }
    byte[] all = decoded(token);
    byte[] id = Arrays.copyOf(all, 16);
    boolean ours =
        all.length == 16 + SEAL
            && MessageDigest.isEqual(seal(id, secrets), Arrays.copyOfRange(all, 16, 16 + SEAL));
    return ours ? Optional.of(new BookingId(Ids.of(id))) : Optional.empty();
  }

  private static byte[] decoded(String token) {
    try {
      return Base64.getUrlDecoder().decode(token);
    } catch (IllegalArgumentException oddEnd) {
      return new byte[0];
    }
  }

  private static byte[] seal(byte[] id, Secrets secrets) {
    return Arrays.copyOf(secrets.mac(PURPOSE, id), SEAL);
  }
}
