package uk.npws.alongside.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Remembers which sessions were in use and writes it down for many at once, so that reading a page
 * writes nothing. Should the server be killed, the last seconds of it are forgotten: a session then
 * looks idle for so much longer.
 */
@ApplicationScoped
public class SessionUse {

  private static final int AT_ONCE = 500;

  @Inject Sessions sessions;

  private final Set<UUID> used = ConcurrentHashMap.newKeySet();

  /** This session is in use; wanted when a visit is {@link Visit#unnoted}. */
  public void note(Visit visit) {
    used.add(visit.session());
  }

  /** Writes down what was noted; {@link SessionUseTimer} says when. */
  public void writeDown() {
    List<UUID> some = new ArrayList<>(used);
    for (int from = 0; from < some.size(); from += AT_ONCE) {
      List<UUID> batch = some.subList(from, Math.min(from + AT_ONCE, some.size()));
      sessions.note(batch);
      used.removeAll(Set.copyOf(batch));
    }
  }
}
