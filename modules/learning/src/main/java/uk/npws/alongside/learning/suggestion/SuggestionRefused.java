package uk.npws.alongside.learning.suggestion;

import uk.npws.alongside.foundation.Refusal;

/** No to something about a suggestion. */
public class SuggestionRefused extends Refusal {

  private SuggestionRefused(Kind kind, String name, Object... facts) {
    super(kind, name, facts);
  }

  public static SuggestionRefused unknown() {
    return new SuggestionRefused(Kind.MISSING, "unknown");
  }

  public static SuggestionRefused notForYou() {
    return new SuggestionRefused(Kind.FORBIDDEN, "not-for-you");
  }

  /** The words as they stand, so there is nothing to suggest. */
  public static SuggestionRefused nothingChanged() {
    return new SuggestionRefused(Kind.INVALID, "nothing-changed", "field", "body");
  }

  /** The validator found something. */
  public static SuggestionRefused broken(int problems) {
    return new SuggestionRefused(Kind.INVALID, "broken", "field", "body", "problems", problems);
  }

  /** A line that stands for a note for facilitators went missing, or stands there twice. */
  public static SuggestionRefused notesMoved() {
    return new SuggestionRefused(Kind.INVALID, "notes-moved", "field", "body");
  }

  public static SuggestionRefused noTitle() {
    return new SuggestionRefused(Kind.INVALID, "no-title", "field", "title");
  }

  public static SuggestionRefused tooLong(int most) {
    return new SuggestionRefused(Kind.INVALID, "too-long", "field", "body", "most", most);
  }

  public static SuggestionRefused noReason() {
    return new SuggestionRefused(Kind.INVALID, "no-reason", "field", "reason");
  }

  public static SuggestionRefused reasonTooLong(int most) {
    return new SuggestionRefused(Kind.INVALID, "reason-too-long", "field", "reason", "most", most);
  }

  /** Two people say the same about what it means, or it is not approved by two. */
  static SuggestionRefused otherMeaning() {
    return new SuggestionRefused(Kind.CONFLICT, "other-meaning", "field", "change");
  }

  /** So many of one person wait for a decision already. */
  static SuggestionRefused manyWaiting(int most) {
    return new SuggestionRefused(Kind.CONFLICT, "many-waiting", "most", most);
  }

  /** Whoever has done the page must learn what changed. */
  public static SuggestionRefused noteMissing() {
    return new SuggestionRefused(Kind.INVALID, "note-missing", "field", "note");
  }

  public static SuggestionRefused noteTooLong(int most) {
    return new SuggestionRefused(Kind.INVALID, "note-too-long", "field", "note", "most", most);
  }

  /** Nobody approves of their own. */
  public static SuggestionRefused yourOwn() {
    return new SuggestionRefused(Kind.CONFLICT, "your-own");
  }

  public static SuggestionRefused saidBefore() {
    return new SuggestionRefused(Kind.CONFLICT, "said-before");
  }

  public static SuggestionRefused decided() {
    return new SuggestionRefused(Kind.CONFLICT, "decided");
  }

  /** The page is not what it was when the author wrote. */
  public static SuggestionRefused stale() {
    return new SuggestionRefused(Kind.CONFLICT, "stale");
  }

  /** A patch is for what two approve of. */
  public static SuggestionRefused notApproved() {
    return new SuggestionRefused(Kind.CONFLICT, "not-approved");
  }
}
