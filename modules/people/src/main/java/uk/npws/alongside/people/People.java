package uk.npws.alongside.people;

import java.util.Collection;
import java.util.Map;

/** Persons, by name and force. */
public class People {

  /** The cards of all these persons in one statement; unknown ones are missing. */
  public Map<PersonId, PersonCard> cards(Collection<PersonId> persons) {
    throw new UnsupportedOperationException();
  }
}
