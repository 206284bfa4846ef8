package uk.npws.alongside.portal.learning;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The HTML of a page leads from the page's own address; shown elsewhere it leads from the root. */
final class Preview {

  private static final Pattern PAGE =
      Pattern.compile("href=\"(?!https:|tel:|mailto:|sms:|/|#)((?:\\.\\./)?)([^\"]*)\"");

  private Preview() {}

  static String led(String html, String packageId) {
    return PAGE.matcher(html.replace("\"../../learning-media/", "\"/learning-media/"))
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    "href=\"/learning/"
                        + (found.group(1).isEmpty() ? packageId + "/" : "")
                        + found.group(2)
                        + "\""));
  }
}
