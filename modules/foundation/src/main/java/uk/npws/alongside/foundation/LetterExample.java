package uk.npws.alongside.foundation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Somebody wants to see how a kind of letter would read. The room that writes such letters observes
 * it, says about what it could show one, and for the thing asked for gives the facts, who would get
 * it and the calendar entry. Where no room answers, the invented examples of the plan stand in, and
 * the page says so.
 */
public final class LetterExample {

  private final String kind;
  private final String about;
  private final Map<String, String> choices = new LinkedHashMap<>();
  private final List<Letter.Recipient> recipients = new ArrayList<>();
  private Map<String, String> facts;
  private String method;
  private String calendar;

  /**
   * @param about what the reader chose of the {@link #choices}; empty for the first
   */
  LetterExample(String kind, String about) {
    this.kind = kind;
    this.about = about;
  }

  public String kind() {
    return kind;
  }

  public String about() {
    return about;
  }

  /** Something real that a letter of this kind could be about. */
  public void offer(String key, String label) {
    choices.put(key, label);
  }

  /** The facts of the real thing that was chosen, and who would get the letter. */
  public void tell(Map<String, String> real, Letter.Recipient to) {
    facts = Map.copyOf(real);
    recipients.add(to);
  }

  /** The calendar entry that would go with it. */
  public void with(String calendarMethod, String entry) {
    method = calendarMethod;
    calendar = entry;
  }

  public Map<String, String> choices() {
    return java.util.Collections.unmodifiableMap(choices);
  }

  /** Whether facts of something real were told. */
  public boolean real() {
    return facts != null;
  }

  Map<String, String> facts() {
    return facts;
  }

  public List<Letter.Recipient> recipients() {
    return List.copyOf(recipients);
  }

  /** REQUEST, CANCEL, or null when no calendar entry goes with it. */
  public String method() {
    return method;
  }

  public String calendar() {
    return calendar;
  }
}
