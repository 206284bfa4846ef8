package uk.npws.alongside.foundation;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A readable address and the page behind it: {@code /events/{event}} is answered by {@code
 * /pages/events/event.xhtml} with the request parameter {@code event}. Rooms produce theirs as CDI
 * beans, so an add-on brings its own.
 *
 * @param pattern a literal part, then others and {@code {names}}; a name stands for one part of the
 *     path
 * @param view the Facelet, from the web root
 * @param access who may come here
 * @param still the page has no form: it is made without a session, and for visitors it may be
 *     served as a copy
 */
public record PageAddress(String pattern, String view, MenuEntry.Access access, boolean still) {

  private static final Pattern WELL_FORMED = Pattern.compile("/[^{}/]*(/[^{}/]*|/\\{[a-z]+})*");

  public PageAddress {
    if (!WELL_FORMED.matcher(pattern).matches()) {
      throw new IllegalArgumentException("not the pattern of an address: " + pattern);
    }
  }

  /**
   * The parameters that this address takes from the path, when the path is one of its own. It is
   * asked of every address with names at every request: no regular expressions here.
   *
   * @param path in parts, as split at its slashes
   */
  Optional<Map<String, String>> match(String... path) {
    String[] parts = pattern.split("/", -1);
    if (parts.length != path.length) {
      return Optional.empty();
    }
    for (int i = 0; i < parts.length; i++) {
      if (isName(parts[i]) ? !nameable(path[i]) : !parts[i].equals(path[i])) {
        return Optional.empty();
      }
    }
    var found = new LinkedHashMap<String, String>();
    for (int i = 0; i < parts.length; i++) {
      if (isName(parts[i])) {
        found.put(named(parts[i]), path[i]);
      }
    }
    return Optional.of(found);
  }

  /** A name never stands for a file to take away: that is somebody else's to answer. */
  private static boolean nameable(String part) {
    return !part.isEmpty() && !part.endsWith(".zip") && !part.endsWith(".patch");
  }

  /** Whether the pattern has no names: such an address wins over one that has. */
  public boolean literal() {
    return names().isEmpty();
  }

  public List<String> names() {
    return Arrays.stream(pattern.split("/", -1))
        .filter(PageAddress::isName)
        .map(PageAddress::named)
        .toList();
  }

  private static boolean isName(String part) {
    return part.startsWith("{");
  }

  private static String named(String part) {
    return part.substring(1, part.length() - 1);
  }
}
