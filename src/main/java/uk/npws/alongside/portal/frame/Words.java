package uk.npws.alongside.portal.frame;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.npws.alongside.foundation.Refusal;
import uk.npws.alongside.foundation.Sitemap;
import uk.npws.alongside.foundation.When;

/**
 * All words of all rooms, by key: {@code #{words['events.title']}}. Facts go in by name or number:
 * {@code {event}}, {@code {0}}. A key that no bundle has is a fault at once, so that no reader ever
 * meets one.
 */
@Named("words")
@ApplicationScoped
public class Words {

  private static final Pattern FACT = Pattern.compile("\\{([a-zA-Z0-9-]+)}");

  private static final Locale WELSH = Locale.forLanguageTag("cy");

  /** The language asked for or none, never that of the machine. */
  private static final ResourceBundle.Control ONE_FILE =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  @Inject Sitemap sitemap;

  private final Map<String, String> texts = new HashMap<>();
  private final Map<String, Words> others = new HashMap<>();
  private Locale language = Locale.UK;

  @PostConstruct
  void gather() {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    for (String baseName : sitemap.words()) {
      ResourceBundle bundle = ResourceBundle.getBundle(baseName, Locale.ROOT, loader);
      for (String key : bundle.keySet()) {
        if (texts.put(key, bundle.getString(key)) != null) {
          throw new IllegalStateException("two texts for " + key + ", the second in " + baseName);
        }
      }
    }
    others.put(WELSH.getLanguage(), in(WELSH, loader));
  }

  /** The same words in this language, where rooms have some; all others stay English. */
  private Words in(Locale language, ClassLoader loader) {
    var words = new Words();
    words.language = language;
    words.texts.putAll(texts);
    for (String baseName : sitemap.words()) {
      ResourceBundle bundle = ResourceBundle.getBundle(baseName, language, loader, ONE_FILE);
      for (String key : bundle.keySet()) {
        if (words.texts.put(key, bundle.getString(key)) == null) {
          throw new IllegalStateException("no English text for " + key + " of " + baseName);
        }
      }
    }
    return words;
  }

  /** In this language, as far as there are words in it; these are English. */
  public Words in(String language) {
    return others.getOrDefault(language, this);
  }

  /** A day as {@link When#day} says it, in the language of these words. */
  public String day(LocalDate date) {
    return When.day(date, language);
  }

  /** The day in London at this moment. */
  public String day(Instant moment) {
    return day(When.date(moment));
  }

  /** Lets EL read a key in brackets. */
  public String get(String key) {
    String text = texts.get(key);
    if (text == null) {
      throw new IllegalArgumentException("no words for " + key);
    }
    return text;
  }

  /** The text with these facts in place of {0}, {1} … */
  public String of(String key, Object... facts) {
    var named = new HashMap<String, Object>();
    for (int i = 0; i < facts.length; i++) {
      named.put(String.valueOf(i), facts[i]);
    }
    return fill(get(key), named);
  }

  /**
   * The text for a number: {@code key.none}, {@code key.one} or {@code key.other}, with the number
   * as {0} and further facts after it.
   */
  public String count(String key, Number number, Object... facts) {
    long many = number.longValue();
    String form =
        many == 1 ? ".one" : many == 0 && texts.containsKey(key + ".none") ? ".none" : ".other";
    Object[] all = new Object[facts.length + 1];
    all[0] = number;
    System.arraycopy(facts, 0, all, 1, facts.length);
    return of(key + form, all);
  }

  /** Whether there is a text for this key: some places say more where somebody wrote it. */
  public boolean has(String key) {
    return texts.containsKey(key);
  }

  /** All keys that begin so, in order: for a script that brings its words with it. */
  public List<String> keys(String prefix) {
    return texts.keySet().stream().filter(key -> key.startsWith(prefix)).sorted().toList();
  }

  /** "Two" to "Nine" to begin a line with; figures for the rest. */
  public String number(Number number) {
    String key = "frame.number." + number;
    return texts.containsKey(key) ? texts.get(key) : String.valueOf(number);
  }

  /**
   * The word for a constant: {@code BookingState.CONFIRMED} has the key {@code
   * booking-state.confirmed}.
   */
  public String word(Enum<?> constant) {
    return get(
        Refusal.kebab(constant.getDeclaringClass().getSimpleName())
            + "."
            + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  /** What a refusal says. */
  public String say(Refusal refusal) {
    return fill(get(refusal.key()), refusal.facts());
  }

  private static String fill(String text, Map<String, ?> facts) {
    Matcher matcher = FACT.matcher(text);
    StringBuilder filled = new StringBuilder();
    while (matcher.find()) {
      matcher.appendReplacement(
          filled, Matcher.quoteReplacement(spoken(facts.get(matcher.group(1)))));
    }
    return matcher.appendTail(filled).toString();
  }

  private static String spoken(Object fact) {
    if (fact instanceof Instant moment) {
      return When.moment(moment);
    }
    if (fact instanceof LocalDate date) {
      return When.day(date);
    }
    return String.valueOf(fact);
  }
}
