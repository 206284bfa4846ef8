package uk.npws.alongside.foundation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A readable address and the page behind it: {@code /events/{event}} is answered by {@code
 * /pages/events/event.xhtml} with the request parameter {@code event}. Rooms produce theirs as CDI
 * beans, so an add-on brings its own.
 *
 * @param pattern literal parts and {@code {names}}; a name stands for one part of the path
 * @param view the Facelet, from the web root
 * @param access who may come here
 * @param still the page has no form: it is made without a session, and for visitors it may be
 *     served as a copy
 */
public record PageAddress(String pattern, String view, MenuEntry.Access access, boolean still) {

  private static final Pattern NAME = Pattern.compile("\\{([a-z]+)}");

  /** The parameters that this address takes from the path, when the path is one of its own. */
  public Optional<Map<String, String>> match(String path) {
    Matcher matcher = expression().matcher(path);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    var found = new LinkedHashMap<String, String>();
    int group = 1;
    for (String name : names()) {
      found.put(name, matcher.group(group++));
    }
    return Optional.of(found);
  }

  /** Whether the pattern has no names: such an address wins over one that has. */
  public boolean literal() {
    return names().isEmpty();
  }

  public List<String> names() {
    var names = new ArrayList<String>();
    Matcher matcher = NAME.matcher(pattern);
    while (matcher.find()) {
      names.add(matcher.group(1));
    }
    return names;
  }

  private Pattern expression() {
    StringBuilder regex = new StringBuilder();
    int from = 0;
    Matcher matcher = NAME.matcher(pattern);
    while (matcher.find()) {
      regex.append(Pattern.quote(pattern.substring(from, matcher.start()))).append("([^/]+)");
      from = matcher.end();
    }
    return Pattern.compile(regex.append(Pattern.quote(pattern.substring(from))).toString());
  }
}
