package uk.npws.alongside.people.account;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import uk.npws.alongside.foundation.Secrets;

/**
 * Marks for devices on which an account was signed in to: an address and a random number under a
 * keyed hash. They let nobody in; they only have a count of wrong passwords to themselves, so that
 * guessing from elsewhere cannot keep the owner out.
 */
final class KnownDevices {

  private final Secrets secrets;

  KnownDevices(Secrets secrets) {
    this.secrets = secrets;
  }

  String mark(String email) {
    String number = Secrets.code(16);
    return number + "." + signature(email, number);
  }

  boolean knows(String mark, String email) {
    int dot = mark.indexOf('.');
    return dot > 0
        && java.security.MessageDigest.isEqual(
            bytes(signature(email, mark.substring(0, dot))), bytes(mark.substring(dot + 1)));
  }

  private String signature(String email, String number) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(secrets.mac("device", bytes(number + "/" + email)));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
