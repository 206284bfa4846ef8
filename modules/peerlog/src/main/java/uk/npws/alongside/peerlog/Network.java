package uk.npws.alongside.peerlog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uk.npws.alongside.peerlog.codes.AuthorRole;
import uk.npws.alongside.people.ForceId;
import uk.npws.alongside.people.Forces;
import uk.npws.alongside.people.People;
import uk.npws.alongside.people.PersonCard;
import uk.npws.alongside.people.Role;

/** How many people take part in peer support, and where. */
@ApplicationScoped
class Network {

  @Inject Forces forces;
  @Inject People people;

  /** Every force with its region and the number of its active supporters and champions. */
  List<ForceSize> sizes() {
    return forces.all().stream()
        .map(force -> new ForceSize(force.id(), force.region(), supporters(force.id())))
        .toList();
  }

  /** How many of a force hold each of the roles one logs in. */
  Map<AuthorRole, Integer> holders(ForceId force) {
    var holders = new EnumMap<AuthorRole, Integer>(AuthorRole.class);
    holders.put(AuthorRole.SUPPORTER, people.holding(Role.SUPPORTER, force).size());
    holders.put(AuthorRole.CHAMPION, people.holding(Role.CHAMPION, force).size());
    holders.put(AuthorRole.COORDINATOR, people.holding(Role.COORDINATOR, force).size());
    return holders;
  }

  /** The champions of a force. */
  List<PersonCard> champions(ForceId force) {
    return people.holding(Role.CHAMPION, force);
  }

  private int supporters(ForceId force) {
    return (int)
        Stream.of(Role.SUPPORTER, Role.CHAMPION)
            .flatMap(role -> people.holding(role, force).stream())
            .map(PersonCard::id)
            .distinct()
            .count();
  }
}
