package uk.npws.alongside.events;

/** What the desk shows of all events: by date, or those that somebody should do something about. */
public enum DeskView {
  /** Fewer have a place than must, and the day to decide has come. */
  DECIDE(
      "e.starts > :now and (e.status = :published or e.status = :closed)"
          + " and e.minimum.people > e.places.taken - e.places.held and e.minimum.decided is null"
          + " and e.minimum.decideBy <= :now",
      "e.starts"),
  /** Not over yet, soonest first. */
  COMING("e.ends > :now", "e.starts"),
  /** Over, latest first. */
  HELD("e.ends <= :now", "e.starts desc"),
  /** Waiting to be published. */
  DRAFTS("e.ends > :now and e.status = :draft", "e.starts"),
  /** With people on the waiting list. */
  WAITING("e.ends > :now and e.places.waiting > 0", "e.starts"),
  /** Over, and a register is still open, so that nobody has got a certificate. */
  REGISTERS("e.ends <= :now and (e.status = :published or e.status = :closed)", "e.starts");

  private final String condition;
  private final String order;

  DeskView(String condition, String order) {
    this.condition = condition;
    this.order = order;
  }

  /** In JPQL, of an event {@code e}. */
  String condition() {
    return condition;
  }

  String order() {
    return order;
  }
}
