package uk.npws.alongside.people;

import uk.npws.alongside.foundation.Refusal;

/** An e-mail address that cannot be taken. */
public class EmailRefused extends Refusal {

  private EmailRefused(Kind kind, String name, Object... facts) {
    super(kind, name, facts);
  }

  /** Not an address in full. */
  public static EmailRefused incomplete() {
    return new EmailRefused(Kind.INVALID, "incomplete", "field", "email");
  }

  /** Somebody has it already. Only said to those who may know who is registered. */
  public static EmailRefused taken(String email) {
    return new EmailRefused(Kind.CONFLICT, "taken", "email", email, "field", "email");
  }

  /** Its domain is of no force: such people are invited. */
  public static EmailRefused ofNoForce(String domain) {
    return new EmailRefused(Kind.INVALID, "of-no-force", "domain", domain, "field", "email");
  }

  /** Its domain is none of the force's. */
  public static EmailRefused notOfForce(String force, String domain) {
    return new EmailRefused(
        Kind.INVALID, "not-of-force", "force", force, "domain", domain, "field", "email");
  }
}
