package uk.npws.alongside.people;

/**
 * Which force, by its readable code.
 *
 * @param code lower case letters and hyphens, such as {@code west-yorkshire}
 */
public record ForceId(String code) {
  public ForceId {
    if (code == null || !code.matches("[a-z][a-z0-9-]{1,39}")) {
      throw new IllegalArgumentException("not a force's code: " + code);
    }
  }

  @Override
  public String toString() {
    return code;
  }
}
