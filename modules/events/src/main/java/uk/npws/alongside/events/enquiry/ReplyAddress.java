package uk.npws.alongside.events.enquiry;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.npws.alongside.foundation.Ids;
import uk.npws.alongside.foundation.Secrets;
import uk.npws.alongside.foundation.Setting;

/**
 * The address under which an enquiry is answered: ours, tagged with its number and a seal that
 * nobody else can make.
 */
final class ReplyAddress {

  private static final String PURPOSE = "enquiry-reply";
  private static final Pattern TAGGED = Pattern.compile("[^+@]+\\+([0-9a-f]{48})@.+");

  private ReplyAddress() {}

  /** The address that our letters come from, without a name. */
  static String own() {
    return Setting.MAIL_FROM.value().replaceAll(".*<|>.*", "").strip().toLowerCase(Locale.ROOT);
  }

  static String withoutTag(String address) {
    return address.replaceFirst("\\+[^@]*@", "@");
  }

  static String of(UUID enquiry, Secrets secrets, String own) {
    byte[] id = Ids.bytes(enquiry);
    byte[] tag = ByteBuffer.allocate(24).put(id).put(seal(id, secrets)).array();
    int at = own.indexOf('@');
    return own.substring(0, at) + "+" + HexFormat.of().formatHex(tag) + own.substring(at);
  }

  /** The enquiry that the first well-sealed one of these addresses is of. */
  static Optional<UUID> enquiry(List<String> recipients, Secrets secrets, String own) {
    for (String recipient : recipients) {
      Matcher tagged = TAGGED.matcher(recipient);
      if (tagged.matches() && withoutTag(recipient).equals(own)) {
        byte[] tag = HexFormat.of().parseHex(tagged.group(1));
        byte[] id = Arrays.copyOf(tag, 16);
        if (MessageDigest.isEqual(seal(id, secrets), Arrays.copyOfRange(tag, 16, 24))) {
          return Optional.of(Ids.of(id));
        }
      }
    }
    return Optional.empty();
  }

  private static byte[] seal(byte[] id, Secrets secrets) {
    return Arrays.copyOf(secrets.mac(PURPOSE, id), 8);
  }
}
