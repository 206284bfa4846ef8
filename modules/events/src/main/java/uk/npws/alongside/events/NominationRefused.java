package uk.npws.alongside.events;

import uk.npws.alongside.foundation.Refusal;
import uk.npws.alongside.foundation.When;

/** Why somebody could not be nominated, or a nomination not answered, ranked or decided. */
public class NominationRefused extends Refusal {

  private NominationRefused(Kind kind, String name, Object... facts) {
    super(kind, name, facts);
  }

  /** No such nomination, or none that the reader may know of. */
  public static NominationRefused missing() {
    return new NominationRefused(Kind.MISSING, "missing");
  }

  /** Only a coordinator of the person's own force puts somebody forward. */
  public static NominationRefused notYours() {
    return new NominationRefused(Kind.FORBIDDEN, "not-yours");
  }

  /** Only the national team decides. */
  public static NominationRefused decidingNotYours() {
    return new NominationRefused(Kind.FORBIDDEN, "deciding-not-yours");
  }

  /** Places in this event are booked without a decision. */
  public static NominationRefused notNeeded(Event event) {
    return new NominationRefused(Kind.CONFLICT, "not-needed", "event", event.title());
  }

  public static NominationRefused alreadyNominated(String name) {
    return new NominationRefused(Kind.CONFLICT, "already-nominated", "person", name);
  }

  /** The nominee must have at least today to answer, and booking closes at the latest. */
  public static NominationRefused answerByOutOfReach(Event event) {
    return new NominationRefused(
        Kind.INVALID,
        "answer-by-out-of-reach",
        "closes",
        When.day(event.closes()),
        "field",
        "answerBy");
  }

  /** The time for the answer passed, perhaps while the form was open. */
  public static NominationRefused answerOver(Nomination nomination) {
    return new NominationRefused(
        Kind.CONFLICT, "answer-over", "until", When.moment(nomination.answerBy()));
  }

  /** It was answered, decided or taken back before. */
  public static NominationRefused notFrom(NominationState state, NominationState to) {
    return new NominationRefused(Kind.CONFLICT, "not-from", "state", state.name(), "to", to.name());
  }

  /** What is decided is no more ranked or taken back. */
  public static NominationRefused decided() {
    return new NominationRefused(Kind.CONFLICT, "decided");
  }

  public static NominationRefused noThanksMissing() {
    return new NominationRefused(Kind.INVALID, "no-thanks-missing", "field", "noThanks");
  }

  /** Nobody was ticked. */
  public static NominationRefused nobodyChosen() {
    return new NominationRefused(Kind.INVALID, "nobody-chosen");
  }

  /** Somebody chosen whose place in the order is no number. */
  public static NominationRefused noOrder(String name) {
    return new NominationRefused(Kind.INVALID, "no-order", "person", name);
  }

  /** Somebody else decided about one of those chosen, so nothing was done for any. */
  public static NominationRefused decidedMeanwhile(String name) {
    return new NominationRefused(Kind.CONFLICT, "decided-meanwhile", "person", name);
  }
}
