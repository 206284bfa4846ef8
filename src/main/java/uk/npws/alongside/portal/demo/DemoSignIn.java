package uk.npws.alongside.portal.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import uk.npws.alongside.people.Role;

/**
 * Somebody the demo lets everybody be: one line of {@code sign-ins.csv}.
 *
 * @param totp the secret of the six-figure code in base 32, or empty where none is asked
 * @param toTry what is worth doing as this person
 */
public record DemoSignIn(
    Role role, String name, String email, String password, String totp, String toTry) {

  /** Opens every other account of the demo; the code is asked of those who hold a role. */
  static final DemoSignIn EVERYBODY_ELSE =
      new DemoSignIn(
          Role.MEMBER,
          "",
          "",
          "bread and honey on the doorstep",
          "M5ZGKZLOEBSG633SEBRGKZTPOJSSA3DB",
          "");

  static DemoSignIn of(NamedCsvRecord row) {
    return new DemoSignIn(
        Role.valueOf(row.getField("role").toUpperCase(java.util.Locale.ROOT)),
        row.getField("name"),
        row.getField("email"),
        row.getField("password"),
        row.getField("totp"),
        row.getField("try"));
  }
}
