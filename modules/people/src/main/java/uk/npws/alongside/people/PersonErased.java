package uk.npws.alongside.people;

/**
 * Name and address of a person are gone for good: each room removes what it held, keeps what must
 * stay without a name, and gives up what was to come. Fired in the transaction that does it, so a
 * failure anywhere leaves everything as it was.
 *
 * @param former who it was; not to be kept
 */
public record PersonErased(PersonCard former) {
  public PersonId person() {
    return former.id();
  }
}
