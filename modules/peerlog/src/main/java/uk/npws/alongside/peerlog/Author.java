package uk.npws.alongside.peerlog;

import java.util.Comparator;
import java.util.List;
import uk.npws.alongside.peerlog.codes.Activity;
import uk.npws.alongside.peerlog.codes.AuthorRole;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.people.ForceId;
import uk.npws.alongside.people.Grant;
import uk.npws.alongside.people.PersonId;
import uk.npws.alongside.people.Role;

/** Somebody who may log: as what, and for which force. Both follow from the account. */
record Author(PersonId person, ForceId force, AuthorRole role) {

  private static final List<Role> LOGGING =
      List.of(Role.CHAMPION, Role.SUPPORTER, Role.COORDINATOR);

  /** Refused for whoever has no part in peer support. */
  static Author of(Actor actor) {
    return actor.grants().stream()
        .filter(grant -> LOGGING.contains(grant.role()))
        .min(
            Comparator.comparing((Grant grant) -> !grant.force().equals(actor.force()))
                .thenComparing(grant -> LOGGING.indexOf(grant.role()))
                .thenComparing(grant -> grant.force().code()))
        .filter(grant -> actor.signedIn())
        .map(grant -> new Author(actor.person(), grant.force(), as(grant.role())))
        .orElseThrow(LogRefused::notSupporting);
  }

  private static AuthorRole as(Role role) {
    return switch (role) {
      case CHAMPION -> AuthorRole.CHAMPION;
      case COORDINATOR -> AuthorRole.COORDINATOR;
      default -> AuthorRole.SUPPORTER;
    };
  }

  /** Whether this is something they may have done. */
  boolean mayLog(Activity activity) {
    return !activity.isSupervision() || role != AuthorRole.SUPPORTER;
  }

  void requireToLog(InteractionLog log) {
    if (!mayLog(log.activity())) {
      throw LogRefused.notLeading();
    }
  }
}
