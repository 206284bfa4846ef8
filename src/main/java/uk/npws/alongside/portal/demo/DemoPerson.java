package uk.npws.alongside.portal.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import uk.npws.alongside.people.EmailAddress;
import uk.npws.alongside.people.ForceId;
import uk.npws.alongside.people.Grant;
import uk.npws.alongside.people.NewPerson;
import uk.npws.alongside.people.PersonKind;
import uk.npws.alongside.people.PrintedName;
import uk.npws.alongside.people.Role;

/**
 * One line of {@code persons.csv}.
 *
 * @param roles beside that of a member
 */
record DemoPerson(NewPerson details, Set<Role> roles) {

  static DemoPerson of(NamedCsvRecord row) {
    String name = row.getField("name");
    String printed = row.getField("printed");
    String force = row.getField("force");
    return new DemoPerson(
        new NewPerson(
            PrintedName.of(name, "name"),
            PrintedName.of(printed.isEmpty() ? name : printed, "printed"),
            new EmailAddress(row.getField("email")),
            force.isEmpty() ? null : new ForceId(force),
            PersonKind.valueOf(row.getField("kind").toUpperCase(Locale.ROOT))),
        Arrays.stream(row.getField("roles").split(" "))
            .filter(role -> !role.isEmpty())
            .map(role -> Role.valueOf(role.toUpperCase(Locale.ROOT)))
            .collect(Collectors.toUnmodifiableSet()));
  }

  String email() {
    return details.email().value();
  }

  ForceId force() {
    return details.force();
  }

  boolean is(Role role) {
    return roles.contains(role);
  }

  Set<Grant> grants() {
    return roles.stream()
        .map(role -> new Grant(role, role.ofForce() ? force() : null))
        .collect(Collectors.toUnmodifiableSet());
  }
}
