package uk.npws.alongside.people;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An e-mail address in the one form in which it is compared: trimmed and in lower case. Addresses
 * outside ASCII are refused; no force has them.
 */
public record EmailAddress(String value) {

  private static final int LONGEST = 254;
  private static final Pattern FORM =
      Pattern.compile(
          "[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
              + "@([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,24}");

  public EmailAddress {
    value = value == null ? "" : value.strip().toLowerCase(Locale.ROOT);
    if (value.length() > LONGEST || value.indexOf('@') > 64 || !FORM.matcher(value).matches()) {
      throw EmailRefused.incomplete();
    }
  }

  /** What stands behind the @. */
  public String domain() {
    return value.substring(value.indexOf('@') + 1);
  }

  @Override
  public String toString() {
    return value;
  }
}
