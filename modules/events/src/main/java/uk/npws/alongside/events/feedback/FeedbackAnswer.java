package uk.npws.alongside.events.feedback;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What somebody answers.
 *
 * @param marks from 1 to 5, by statement; whoever leaves one out has none
 * @param words by question, none of them empty
 */
public record FeedbackAnswer(Map<String, Integer> marks, Map<String, String> words) {

  static final int MOST = 1000;

  /** The answer to this form in one shape; what the form does not ask is left out. */
  public static FeedbackAnswer to(
      FeedbackForm form, Map<String, Integer> marks, Map<String, String> words) {
    var given = new LinkedHashMap<String, Integer>();
    form.statements().stream()
        .map(FeedbackForm.Item::key)
        .filter(key -> marks.get(key) != null)
        .filter(key -> marks.get(key) >= 1 && marks.get(key) <= 5)
        .forEach(key -> given.put(key, marks.get(key)));
    var said = new LinkedHashMap<String, String>();
    for (FeedbackForm.Item question : form.questions()) {
      String text = words.getOrDefault(question.key(), "");
      String kept = text == null ? "" : text.strip().replaceAll("\\r\\n?", "\n");
      if (kept.length() > MOST) {
        throw FeedbackRefused.tooLong(question.key(), MOST);
      }
      if (!kept.isEmpty()) {
        said.put(question.key(), kept);
      }
    }
    if (given.isEmpty() && said.isEmpty()) {
      throw FeedbackRefused.nothing(form.statements().get(0).key());
    }
    return new FeedbackAnswer(given, said);
  }
}
