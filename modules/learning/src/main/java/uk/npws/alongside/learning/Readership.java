package uk.npws.alongside.learning;

import uk.npws.alongside.people.Actor;
import uk.npws.alongside.people.Role;

/** Whom an edition of a package is for. */
public enum Readership {
  /** Everybody who learns. */
  LEARNERS,
  /** Whoever leads a group through the pages: they also read the notes for trainers. */
  FACILITATORS;

  /** The most that this person may read. */
  public static Readership of(Actor actor) {
    return actor.has(Role.TRAINER) || actor.has(Role.NPWS) ? FACILITATORS : LEARNERS;
  }

  /**
   * What this person asked for; refused when it is the facilitators' and the person is none.
   *
   * @param name {@code facilitator}; anything else, or nothing, is the edition of the learners
   */
  public static Readership asked(Actor actor, String name) {
    if (!"facilitator".equals(name)) {
      return LEARNERS;
    }
    if (of(actor) != FACILITATORS) {
      throw LearningRefused.trainersOnly();
    }
    return FACILITATORS;
  }
}
