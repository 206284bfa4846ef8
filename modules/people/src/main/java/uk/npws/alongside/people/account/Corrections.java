package uk.npws.alongside.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Objects;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.people.EmailAddress;
import uk.npws.alongside.people.NewPerson;
import uk.npws.alongside.people.People;
import uk.npws.alongside.people.PersonCard;
import uk.npws.alongside.people.PersonDetails;
import uk.npws.alongside.people.PersonId;
import uk.npws.alongside.people.PersonRefused;
import uk.npws.alongside.people.Role;

/**
 * What an administrator puts right about somebody else, all of it or nothing. Coordinators correct
 * nobody: they ask an administrator, or the person.
 */
@ApplicationScoped
@Transactional
public class Corrections {

  @Inject People people;
  @Inject Tickets tickets;
  @Inject AccountLetters letters;

  /**
   * Makes the person what is given here, and writes down what that changed.
   *
   * @return whether anything was different
   */
  public boolean correct(Actor actor, PersonId person, NewPerson right) {
    if (!actor.has(Role.ADMINISTRATOR)) {
      throw PersonRefused.notYours();
    }
    if (actor.is(person)) {
      throw PersonRefused.oneself();
    }
    PersonDetails known = people.details(actor, person);
    if (known.erased()) {
      throw PersonRefused.erased();
    }
    boolean moved = !right.email().value().equals(known.card().email());
    boolean transferred = !Objects.equals(right.force(), known.card().force());
    boolean renamed = isRenamed(known, right);
    if (moved) {
      move(actor, known.card(), right.email());
    }
    if (transferred) {
      people.transfer(actor, person, right.force());
    }
    if (renamed) {
      people.rename(actor, person, right.name(), right.printedName(), right.kind());
    }
    return moved || transferred || renamed;
  }

  private static boolean isRenamed(PersonDetails known, NewPerson right) {
    return !right.name().value().equals(known.card().name())
        || !right.printedName().value().equals(known.card().printedName())
        || right.kind() != known.kind();
  }

  /** Both addresses are told, and links that went to the old one are good no longer. */
  private void move(Actor actor, PersonCard before, EmailAddress to) {
    people.changeEmail(actor, before.id(), to);
    tickets.withdrawAll(before.id());
    Map<String, String> fact = Map.of("email", to.value());
    letters.post("account-email-corrected", before, "/account", fact);
    letters.post(
        "account-email-new", before.id().value(), before.name(), to.value(), "/sign-in", fact);
  }
}
