package uk.npws.alongside.portal.feedback;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.Param;
import uk.npws.alongside.events.feedback.Feedback;
import uk.npws.alongside.events.feedback.FeedbackAsk;
import uk.npws.alongside.events.feedback.FeedbackForm;

/**
 * One's answer, by the link in the letter. Its fields are plain HTML, as many as the content file
 * asks, and stay as they were typed when the form comes back.
 */
@Named
@RequestScoped
public class AnswerPage {

  @Inject Feedback feedback;
  @Inject HttpServletRequest request;

  @Inject
  @Param(name = "token")
  String token;

  private FeedbackAsk ask;

  /** One mark of a statement. */
  public record Choice(String id, int mark, boolean chosen) {}

  @PostConstruct
  void find() {
    ask = feedback.read(token);
    ExternalContext answer = FacesContext.getCurrentInstance().getExternalContext();
    answer.setResponseHeader("Cache-Control", "no-store");
    answer.setResponseHeader("Referrer-Policy", "no-referrer");
    answer.setResponseHeader("X-Robots-Tag", "noindex");
  }

  public String send() {
    Map<String, Integer> marks = new HashMap<>();
    for (FeedbackForm.Item statement : ask.form().statements()) {
      String mark = typed("mark-" + statement.key());
      if (mark.matches("[1-5]")) {
        marks.put(statement.key(), Integer.valueOf(mark));
      }
    }
    Map<String, String> words = new HashMap<>();
    ask.form().questions().forEach(one -> words.put(one.key(), typed("words-" + one.key())));
    feedback.answer(token, marks, words);
    return Feedback.PATH + token;
  }

  private String typed(String name) {
    String value = request.getParameter(name);
    return value == null ? "" : value;
  }

  public FeedbackAsk getAsk() {
    return ask;
  }

  /** The five marks of a statement; the first has the statement's key as its id. */
  public List<Choice> choices(String key) {
    String chosen = typed("mark-" + key);
    return java.util.stream.IntStream.rangeClosed(1, 5)
        .mapToObj(
            mark ->
                new Choice(
                    mark == 1 ? key : key + "-" + mark, mark, chosen.equals(String.valueOf(mark))))
        .toList();
  }

  public String words(String key) {
    return typed("words-" + key);
  }
}
