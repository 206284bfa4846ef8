package uk.npws.alongside.events.feedback;

import uk.npws.alongside.foundation.Refusal;

/** Why an answer could not be taken, or results not be shown. */
public class FeedbackRefused extends Refusal {

  private FeedbackRefused(Kind kind, String name, Object... facts) {
    super(kind, name, facts);
  }

  /** No link that a letter of ours ever had. */
  public static FeedbackRefused missing() {
    return new FeedbackRefused(Kind.MISSING, "missing");
  }

  /** One answer each. */
  public static FeedbackRefused used() {
    return new FeedbackRefused(Kind.CONFLICT, "used");
  }

  /** The weeks to answer are over, or the register was corrected. */
  public static FeedbackRefused over() {
    return new FeedbackRefused(Kind.CONFLICT, "over");
  }

  /** Neither a mark nor a word. */
  public static FeedbackRefused nothing(String field) {
    return new FeedbackRefused(Kind.INVALID, "nothing", "field", field);
  }

  public static FeedbackRefused tooLong(String field, int most) {
    return new FeedbackRefused(Kind.INVALID, "too-long", "field", field, "most", most);
  }

  /** Neither a trainer of the event nor of the national team. */
  public static FeedbackRefused notYours() {
    return new FeedbackRefused(Kind.FORBIDDEN, "not-yours");
  }
}
