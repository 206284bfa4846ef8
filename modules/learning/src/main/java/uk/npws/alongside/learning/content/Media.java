package uk.npws.alongside.learning.content;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/**
 * A picture or a file of a package, held in memory.
 *
 * @param type its media type, by the ending of its name
 * @param hash of its content, part of its address so that browsers may keep it for ever
 */
public record Media(String name, String type, byte[] bytes, String hash) {

  /** What a package may bring, and as what it is served. */
  static final Map<String, String> TYPES =
      Map.of(
          "svg", "image/svg+xml",
          "png", "image/png",
          "jpg", "image/jpeg",
          "pdf", "application/pdf",
          "vtt", "text/vtt",
          "txt", "text/plain; charset=utf-8");

  static Media of(String name, byte[] bytes) {
    return new Media(name, TYPES.get(ending(name)), bytes, hash(bytes).substring(0, 12));
  }

  static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException fault) {
      throw new IllegalStateException(fault);
    }
  }
}
