package uk.npws.alongside.people;

import uk.npws.alongside.foundation.Refusal;

/** No to something about a force. */
public class ForceRefused extends Refusal {

  private ForceRefused(Kind kind, String name, Object... facts) {
    super(kind, name, facts);
  }

  public static ForceRefused unknown(String force) {
    return new ForceRefused(Kind.INVALID, "unknown", "force", force, "field", "force");
  }

  public static ForceRefused unnamed() {
    return new ForceRefused(Kind.INVALID, "unnamed", "field", "name");
  }

  public static ForceRefused codeMalformed() {
    return new ForceRefused(Kind.INVALID, "code-malformed", "field", "code");
  }

  public static ForceRefused domainMalformed(String domain) {
    return new ForceRefused(Kind.INVALID, "domain-malformed", "domain", domain, "field", "domains");
  }

  public static ForceRefused tooManyDomains() {
    return new ForceRefused(Kind.INVALID, "too-many-domains", "field", "domains");
  }

  /** Two forces with one domain could not be told apart at registration. */
  public static ForceRefused domainTaken(String domain, String force) {
    return new ForceRefused(
        Kind.CONFLICT, "domain-taken", "domain", domain, "force", force, "field", "domains");
  }

  public static ForceRefused tileTaken(String force) {
    return new ForceRefused(Kind.CONFLICT, "tile-taken", "force", force, "field", "tileRow");
  }

  /** Only administrators change forces. */
  public static ForceRefused notYours() {
    return new ForceRefused(Kind.FORBIDDEN, "not-yours");
  }
}
