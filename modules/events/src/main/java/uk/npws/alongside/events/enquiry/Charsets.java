package uk.npws.alongside.events.enquiry;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Bytes to text, whatever was said about them: senders say wrong things. */
final class Charsets {

  private static final Charset LAST = Charset.forName("windows-1252");

  private Charsets() {}

  /** As said when that fits, else as they look; an unknown name is an IllegalArgumentException. */
  static String decode(byte[] bytes, String charset) {
    Charset said = Charset.forName(charset);
    String strict = strictly(bytes, said);
    return strict == null ? guess(bytes) : strict;
  }

  /** UTF-8 when they can be that, else what Windows writes in the west. */
  static String guess(byte[] bytes) {
    String utf8 = strictly(bytes, StandardCharsets.UTF_8);
    return utf8 == null ? new String(bytes, LAST) : utf8;
  }

  /** Whether the lines before the first empty one can be UTF-8 (RFC 6532). */
  static boolean headIsUtf8(byte[] raw) {
    byte[] head = java.util.Arrays.copyOf(raw, MimeReader.headLength(raw));
    return strictly(head, StandardCharsets.UTF_8) != null;
  }

  private static String strictly(byte[] bytes, Charset charset) {
    try {
      return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException notThat) {
      return null;
    }
  }
}
