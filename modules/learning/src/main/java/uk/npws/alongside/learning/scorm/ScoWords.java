package uk.npws.alongside.learning.scorm;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;

/** What the SCO says besides the pages themselves. */
final class ScoWords {

  private static final String FOR_SCRIPT = "script.";

  private final ResourceBundle bundle =
      ResourceBundle.getBundle(
          ScoWords.class.getPackageName() + ".words", Locale.ROOT, ScoWords.class.getClassLoader());

  /** Ready for HTML, with these facts in place of {0}, {1} … */
  String of(String key, Object... facts) {
    String said = bundle.getString(key);
    for (int i = 0; i < facts.length; i++) {
      said = said.replace("{" + i + "}", String.valueOf(facts[i]));
    }
    return Markup.text(said);
  }

  /** The text for a number: {@code key.one} or {@code key.other}. */
  String count(String key, int number) {
    return of(key + (number == 1 ? ".one" : ".other"), number);
  }

  /** What the script says, as hidden list items that it reads. */
  String forScript() {
    var items = new StringBuilder();
    for (String key : new TreeSet<>(bundle.keySet())) {
      if (key.startsWith(FOR_SCRIPT)) {
        items
            .append("<li data-key=\"")
            .append(key.substring(FOR_SCRIPT.length()))
            .append("\">")
            .append(of(key))
            .append("</li>\n");
      }
    }
    return items.toString();
  }
}
