package uk.npws.alongside.people;

import java.time.Instant;
import java.util.Set;

/** People and forces for tests. */
final class Nationwide {

  static final Instant NOW = Instant.parse("2027-03-02T09:30:00Z");
  static final ForceId WEST_YORKSHIRE = new ForceId("west-yorkshire");
  static final ForceId GWENT = new ForceId("gwent");

  private Nationwide() {}

  static Force westYorkshire() {
    return new Force(
        details(WEST_YORKSHIRE, "West Yorkshire Police", "west-yorkshire.example", 4, 5));
  }

  static Force gwent() {
    return new Force(details(GWENT, "Gwent Police", "gwent.example", 8, 3));
  }

  static ForceDetails details(ForceId id, String name, String domain, int row, int column) {
    return new ForceDetails(
        id, name, ForceType.TERRITORIAL, Nation.ENGLAND, "", Set.of(domain), row, column);
  }

  static Person amina() {
    return person("Amina Patel", "amina@west-yorkshire.example", westYorkshire());
  }

  static Person person(String name, String email, Force force) {
    return new Person(
        NewPerson.of(name, email, force == null ? null : force.id(), PersonKind.OFFICER),
        force,
        NOW);
  }

  static Actor holding(Grant... grants) {
    return new Actor(
        new PersonId(uk.npws.alongside.foundation.Ids.next()),
        WEST_YORKSHIRE,
        Set.of(grants),
        null);
  }

  static Actor administrator() {
    return holding(new Grant(Role.ADMINISTRATOR, null));
  }

  static Actor coordinatorOf(ForceId force) {
    return new Actor(
        new PersonId(uk.npws.alongside.foundation.Ids.next()),
        force,
        Set.of(new Grant(Role.COORDINATOR, force)),
        null);
  }
}
