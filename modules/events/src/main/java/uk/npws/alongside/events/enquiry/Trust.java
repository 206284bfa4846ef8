package uk.npws.alongside.events.enquiry;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether our own mail server found the sender to be who the message says (RFC 8601). What another
 * server, or the sender, wrote about that proves nothing.
 */
public enum Trust {
  PASSED,
  FAILED,
  UNKNOWN;

  private static final Pattern VERDICT =
      Pattern.compile("\\b(dmarc|dkim|spf)\\s*=\\s*([a-z]+)([^;]*)");
  private static final Pattern WHOSE =
      Pattern.compile(
          "(?:header\\.from|header\\.d|header\\.i|smtp\\.mailfrom)\\s*=\\s*\"?([^\\s;\"]+)");

  /**
   * @param results the values of every Authentication-Results header, the topmost first
   * @param checkedBy the name of our server in them; empty: none is believed
   * @param domain of the sender, as the message says
   */
  static Trust of(List<String> results, String checkedBy, String domain) {
    if (checkedBy.isBlank() || domain.isEmpty()) {
      return UNKNOWN;
    }
    Optional<String> ours =
        results.stream()
            .map(value -> value.replaceAll("\\([^)]*\\)", " ").toLowerCase(Locale.ROOT).strip())
            .filter(value -> value.split("[;\\s]", 2)[0].equals(checkedBy.toLowerCase(Locale.ROOT)))
            .findFirst();
    return ours.map(value -> verdict(value, domain)).orElse(UNKNOWN);
  }

  private static Trust verdict(String value, String domain) {
    Trust trust = UNKNOWN;
    Matcher verdict = VERDICT.matcher(value);
    while (verdict.find()) {
      boolean dmarc = verdict.group(1).equals("dmarc");
      Matcher whose = WHOSE.matcher(verdict.group(3));
      boolean aligned = whose.find() ? isOf(whose.group(1), domain) : dmarc;
      if (verdict.group(2).equals("fail") && dmarc) {
        return FAILED;
      }
      if (verdict.group(2).equals("pass") && aligned) {
        trust = PASSED;
      } else if (verdict.group(2).endsWith("fail") && trust == UNKNOWN) {
        trust = FAILED;
      }
    }
    return trust;
  }

  private static boolean isOf(String whose, String domain) {
    String other = whose.substring(whose.indexOf('@') + 1);
    return other.equals(domain) || domain.endsWith("." + other);
  }
}
