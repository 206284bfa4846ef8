package uk.npws.alongside.awards.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Files that lie beside the classes of this package. */
final class Resources {

  private Resources() {}

  static byte[] bytes(String name) {
    try (InputStream in = Resources.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  static String text(String name) {
    return new String(bytes(name), java.nio.charset.StandardCharsets.US_ASCII).strip();
  }
}
