package uk.npws.alongside.people;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import uk.npws.alongside.foundation.Ids;

/** Understands one line of a list of people; refuses what it does not. */
final class LineReader {

  private final List<Force> forces;

  LineReader(List<Force> forces) {
    this.forces = forces;
  }

  Enrolment read(PeopleList.Line line) {
    EmailAddress email = new EmailAddress(line.email());
    Force force = line.force().isEmpty() ? null : force(line.force());
    if (force != null && !force.owns(email)) {
      throw EmailRefused.notOfForce(force.name(), email.domain());
    }
    ForceId forceId = force == null ? null : force.id();
    return new Enrolment(
        new PersonId(Ids.next()),
        NewPerson.of(line.name(), email.value(), forceId, kind(line.kind())),
        grants(line.roles(), forceId));
  }

  private Force force(String codeOrName) {
    return forces.stream()
        .filter(
            force ->
                force.id().code().equalsIgnoreCase(codeOrName)
                    || force.name().equalsIgnoreCase(codeOrName))
        .findFirst()
        .orElseThrow(() -> ForceRefused.unknown(codeOrName));
  }

  private static PersonKind kind(String word) {
    if (word.isEmpty()) {
      return PersonKind.OFFICER;
    }
    return Arrays.stream(PersonKind.values())
        .filter(kind -> kind.name().equalsIgnoreCase(word))
        .findFirst()
        .orElseThrow(() -> ImportRefused.unknownKind(word));
  }

  private static Set<Grant> grants(String words, ForceId force) {
    var grants = new HashSet<Grant>();
    for (String word : words.toUpperCase(Locale.ROOT).split("[\\s,;|/]+")) {
      if (!word.isEmpty() && !word.equals(Role.MEMBER.name())) {
        grants.add(grant(word, force));
      }
    }
    return grants;
  }

  private static Grant grant(String word, ForceId force) {
    Role role =
        Arrays.stream(Role.values())
            .filter(one -> one.name().equals(word))
            .findFirst()
            .orElseThrow(() -> ImportRefused.unknownRole(word.toLowerCase(Locale.ROOT)));
    if (role.ofForce() && force == null) {
      throw ImportRefused.roleWithoutForce(word.toLowerCase(Locale.ROOT));
    }
    return new Grant(role, role.ofForce() ? force : null);
  }
}
