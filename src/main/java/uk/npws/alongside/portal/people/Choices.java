package uk.npws.alongside.portal.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import uk.npws.alongside.people.Force;
import uk.npws.alongside.people.ForceId;
import uk.npws.alongside.people.ForceType;
import uk.npws.alongside.people.Forces;
import uk.npws.alongside.people.Nation;
import uk.npws.alongside.people.PersonKind;
import uk.npws.alongside.people.PersonState;
import uk.npws.alongside.people.Role;

/** What the lists of the desk offer, and what was chosen from them. */
@Named("peopleChoices")
@ApplicationScoped
public class Choices {

  @Inject Forces forces;

  public List<Force> getForces() {
    return forces.all();
  }

  public List<PersonKind> getKinds() {
    return List.of(PersonKind.values());
  }

  public List<ForceType> getTypes() {
    return List.of(ForceType.values());
  }

  public List<Nation> getNations() {
    return List.of(Nation.values());
  }

  /** Every role that is given; that of a member is everybody's. */
  public List<Role> getRoles() {
    return Arrays.stream(Role.values()).filter(role -> role != Role.MEMBER).toList();
  }

  public List<PersonState> getStates() {
    return List.of(PersonState.ACTIVE, PersonState.DISABLED);
  }

  /** The constant of this name, or null for none or nonsense. */
  static <E extends Enum<E>> E constant(Class<E> type, String name) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equals(name))
        .findFirst()
        .orElse(null);
  }

  /** The force of this code, or null for none or nonsense. */
  static ForceId force(String code) {
    return code == null || !code.matches("[a-z][a-z0-9-]{1,39}") ? null : new ForceId(code);
  }
}
