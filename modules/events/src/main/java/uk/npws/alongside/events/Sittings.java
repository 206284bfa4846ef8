package uk.npws.alongside.events;

import java.util.List;

/** The sessions of an event as they follow a plan: each keeps its identity, and its register. */
record Sittings(Event event, List<EventSession> sessions) {

  /**
   * Another number, time or room.
   *
   * @return whether that is news to somebody who comes
   */
  boolean take(List<EventPlan.Sitting> planned) {
    boolean news = planned.size() != sessions.size();
    if (news && sessions.stream().anyMatch(EventSession::registerClosed)) {
      throw EventRefused.registerClosed();
    }
    while (sessions.size() > planned.size()) {
      sessions.remove(sessions.size() - 1);
    }
    for (int i = 0; i < planned.size(); i++) {
      if (i == sessions.size()) {
        sessions.add(new EventSession(event, i + 1, planned.get(i)));
      } else if (sessions.get(i).move(planned.get(i))) {
        if (sessions.get(i).registerClosed()) {
          throw EventRefused.registerClosed();
        }
        news = true;
      }
    }
    return news;
  }
}
