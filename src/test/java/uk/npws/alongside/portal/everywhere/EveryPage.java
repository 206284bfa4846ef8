package uk.npws.alongside.portal.everywhere;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.npws.alongside.portal.testbed.Portal;

/**
 * One page of the portal's own list.
 *
 * @param who everybody, visitors, signed-in, or names of roles
 */
record EveryPage(String pattern, Set<String> who, boolean still) {

  private static final Pattern NAME = Pattern.compile("\\{([a-z]+)}");

  /** All pages, as the running portal lists them. */
  static List<EveryPage> all() {
    try {
      var request = HttpRequest.newBuilder(Portal.running().at("/style/pages")).build();
      String list =
          HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body();
      return list.lines().map(EveryPage::read).toList();
    } catch (IOException fault) {
      throw new java.io.UncheckedIOException(fault);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  private static EveryPage read(String line) {
    String[] parts = line.split(" ");
    return new EveryPage(
        parts[0], Set.copyOf(Arrays.asList(parts[1].split(","))), parts[2].equals("still"));
  }

  /** Whether the address alone lets this role in; null stands for a visitor. */
  boolean admits(String role) {
    if (who.contains("everybody")) {
      return true;
    }
    if (role == null) {
      return who.contains("visitors");
    }
    return who.contains("signed-in") || who.stream().anyMatch(name -> name.equalsIgnoreCase(role));
  }

  List<String> names() {
    return NAME.matcher(pattern).results().map(found -> found.group(1)).toList();
  }

  /** The address with each name filled in. */
  String address(java.util.function.UnaryOperator<String> objects) {
    return NAME.matcher(pattern)
        .replaceAll(found -> Matcher.quoteReplacement(objects.apply(found.group(1))));
  }

  @Override
  public String toString() {
    return pattern;
  }
}
