package uk.npws.alongside.people;

/**
 * What other rooms may know of a person: enough for a list, a letter or a certificate.
 *
 * @param printedName the name as it shall stand on a certificate
 * @param force null when the person belongs to none
 * @param forceName empty when the person belongs to none
 */
public record PersonCard(
    PersonId id, String name, String printedName, String email, ForceId force, String forceName) {

  /** The first word of the name, for a greeting. */
  public String firstName() {
    return name.split(" ", 2)[0];
  }
}
