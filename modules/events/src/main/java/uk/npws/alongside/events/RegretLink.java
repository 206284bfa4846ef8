package uk.npws.alongside.events;

import java.util.Optional;
import java.util.UUID;
import uk.npws.alongside.foundation.SealedId;
import uk.npws.alongside.foundation.Secrets;
import uk.npws.alongside.foundation.Setting;

/**
 * The link in a letter under which somebody says, without signing in, that she or he cannot come.
 * It is sealed for the booking and ends with it.
 */
final class RegretLink {

  /** Where the page is, before the token. */
  static final String PATH = "/cannot-come/";

  private static final String PURPOSE = "cannot-come";

  private RegretLink() {}

  /** The whole address, for a letter. */
  static String address(UUID booking) {
    return Setting.ADDRESS.value() + PATH + token(booking, Secrets.ofInstallation());
  }

  static String token(UUID booking, Secrets secrets) {
    return SealedId.token(PURPOSE, booking, secrets);
  }

  /** The booking of a well-sealed token; nothing for any other text. */
  static Optional<BookingId> booking(String token, Secrets secrets) {
    return SealedId.open(PURPOSE, token, secrets).map(BookingId::new);
  }
}
