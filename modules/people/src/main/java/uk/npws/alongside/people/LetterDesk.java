package uk.npws.alongside.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import uk.npws.alongside.foundation.Letter;
import uk.npws.alongside.foundation.Outbox;

/** Who may read the letters of the portal and send one again: NPWS and administrators. */
@ApplicationScoped
public class LetterDesk {

  @Inject Outbox outbox;

  /** See {@link Outbox#list}. */
  public List<Letter> list(Actor actor, Letter.State state, String search, int from, int most) {
    roleOf(actor);
    return outbox.list(state, search, from, most);
  }

  /** How many letters stand in this state. */
  public long count(Actor actor, Letter.State state) {
    roleOf(actor);
    return outbox.count(state);
  }

  /** The letter of this number; refused when there is none. */
  public Letter find(Actor actor, UUID id) {
    roleOf(actor);
    return outbox.find(id);
  }

  /** The letters about this that came back; nothing for whoever may not read letters. */
  public List<Letter> cameBack(Actor actor, UUID about) {
    if (!actor.has(Role.NPWS) && !actor.has(Role.ADMINISTRATOR)) {
      return List.of();
    }
    return outbox.about(about).stream()
        .filter(letter -> letter.state() == Letter.State.RETURNED)
        .toList();
  }

  /** Sends it once more, whatever became of it before. */
  public void sendAgain(Actor actor, UUID id) {
    outbox.sendAgain(id, actor.as(roleOf(actor)));
  }

  private static Role roleOf(Actor actor) {
    if (actor.has(Role.NPWS)) {
      return Role.NPWS;
    }
    if (actor.has(Role.ADMINISTRATOR)) {
      return Role.ADMINISTRATOR;
    }
    throw PersonRefused.notYours();
  }
}
