package uk.npws.alongside.foundation;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * The number of something with a seal that nobody else can make, for a link in a letter: whoever
 * has it may do one thing for one purpose. Nothing of it is kept. It is 43 letters and digits,
 * {@code -} and {@code _}.
 */
public final class SealedId {

  private static final int SEAL = 16;

  private SealedId() {}

  /**
   * @param purpose what may be done with it; a token made for another does not open
   */
  public static String token(String purpose, UUID id, Secrets secrets) {
    byte[] bytes = Ids.bytes(id);
    byte[] all =
        ByteBuffer.allocate(16 + SEAL).put(bytes).put(seal(purpose, bytes, secrets)).array();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
  }

  /** What a well-sealed token is of; nothing for any other text. */
  public static Optional<UUID> open(String purpose, String token, Secrets secrets) {
    if (token == null || !token.matches("[A-Za-z0-9_-]{43}")) {
      return Optional.empty();
    }
    byte[] all = decoded(token);
    byte[] id = Arrays.copyOf(all, 16);
    boolean ours =
        all.length == 16 + SEAL
            && MessageDigest.isEqual(
                seal(purpose, id, secrets), Arrays.copyOfRange(all, 16, 16 + SEAL));
    return ours ? Optional.of(Ids.of(id)) : Optional.empty();
  }

  private static byte[] decoded(String token) {
    try {
      return Base64.getUrlDecoder().decode(token);
    } catch (IllegalArgumentException oddEnd) {
      return new byte[0];
    }
  }

  private static byte[] seal(String purpose, byte[] id, Secrets secrets) {
    return Arrays.copyOf(secrets.mac(purpose, id), SEAL);
  }
}
