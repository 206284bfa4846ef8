package uk.npws.alongside.learning;

import uk.npws.alongside.foundation.Refusal;

/** No to something about learning. */
public class LearningRefused extends Refusal {

  private LearningRefused(Kind kind, String name, Object... facts) {
    super(kind, name, facts);
  }

  public static LearningRefused noPackage() {
    return new LearningRefused(Kind.MISSING, "no-package");
  }

  public static LearningRefused noPage() {
    return new LearningRefused(Kind.MISSING, "no-page");
  }

  /** Progress belongs to somebody, so somebody must be there. */
  public static LearningRefused signIn() {
    return new LearningRefused(Kind.FORBIDDEN, "sign-in");
  }

  public static LearningRefused nothingChosen(String check) {
    return new LearningRefused(Kind.INVALID, "nothing-chosen", "field", check);
  }

  public static LearningRefused noSuchChoice(String check) {
    return new LearningRefused(Kind.INVALID, "no-such-choice", "field", check);
  }

  /** A page cannot be confirmed before its checks are answered. */
  public static LearningRefused questionOpen(String check) {
    return new LearningRefused(Kind.CONFLICT, "question-open", "field", check);
  }

  /** A page cannot be confirmed before its reflections are written. */
  public static LearningRefused reflectionOpen(String reflection) {
    return new LearningRefused(Kind.CONFLICT, "reflection-open", "field", reflection);
  }

  /** What was read is no longer what the page asks for. */
  public static LearningRefused changedMeanwhile() {
    return new LearningRefused(Kind.CONFLICT, "changed-meanwhile");
  }

  /** What a device sends of learning cannot be read. */
  public static LearningRefused deedIncomplete() {
    return new LearningRefused(Kind.INVALID, "deed-incomplete");
  }

  public static LearningRefused tooManyDeeds(int most) {
    return new LearningRefused(Kind.INVALID, "too-many-deeds", "most", most);
  }

  /** How content fares is the national team's to read. */
  public static LearningRefused teamOnly() {
    return new LearningRefused(Kind.FORBIDDEN, "team-only");
  }

  public static LearningRefused nothingWritten(String reflection) {
    return new LearningRefused(Kind.INVALID, "nothing-written", "field", reflection);
  }

  public static LearningRefused tooLong(String reflection, int most) {
    return new LearningRefused(Kind.INVALID, "too-long", "field", reflection, "most", most);
  }

  /** Notes for whoever leads a group are not for those who learn in it. */
  public static LearningRefused trainersOnly() {
    return new LearningRefused(Kind.FORBIDDEN, "trainers-only");
  }

  /** A force sees how far its own people have come, never others. */
  public static LearningRefused notYours() {
    return new LearningRefused(Kind.FORBIDDEN, "not-yours");
  }

  /** Packages for other learning systems are for the national team and coordinators. */
  public static LearningRefused notYourExport() {
    return new LearningRefused(Kind.FORBIDDEN, "not-your-export");
  }

  /** A learning system could not remember where a learner is in a package of so many pages. */
  public static LearningRefused tooLongForScorm(int needed, int most) {
    return new LearningRefused(Kind.CONFLICT, "too-long-for-scorm", "needed", needed, "most", most);
  }
}
