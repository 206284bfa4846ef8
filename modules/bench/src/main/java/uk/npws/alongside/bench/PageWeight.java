package uk.npws.alongside.bench;

import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a page costs to fetch: the page, everything it names and everything its stylesheets name, as
 * compressed as it comes over the wire. A browser fetches fonts only when it meets a letter of
 * theirs; here all of them count.
 */
final class PageWeight {

  private static final Pattern NAMED =
      Pattern.compile("<(?:link|script|img|source|use)\\b[^>]*?\\s(?:href|src)=\"([^\"]+)\"[^>]*>");
  private static final Pattern LEADS_ELSEWHERE =
      Pattern.compile("\\srel=\"(?:canonical|alternate|next|prev|help|license)\"");
  private static final Pattern IN_STYLES = Pattern.compile("url\\([\"']?([^\"')]+)[\"']?\\)");

  /**
   * @param cold requests of a first visit
   * @param coldBytes their compressed bodies
   * @param warm requests when the browser has been there before
   * @param foreign hosts other than the portal's that the page would ask
   */
  record Weight(int cold, int coldBytes, int warm, int warmBytes, Set<String> foreign) {

    double coldKilobytes() {
      return coldBytes / 1024.0;
    }

    double warmKilobytes() {
      return warmBytes / 1024.0;
    }
  }

  private final Wire wire;
  private final URI portal;
  private final Map<String, Answer> fetched = new LinkedHashMap<>();
  private final Set<String> foreign = new LinkedHashSet<>();

  private PageWeight(Wire wire, URI portal) {
    this.wire = wire;
    this.portal = portal;
  }

  static Weight of(Wire wire, URI portal, String path) throws IOException {
    return new PageWeight(wire, portal).weigh(path);
  }

  private Weight weigh(String path) throws IOException {
    URI page = portal.resolve(path);
    follow(page);
    if (fetched.get(path).status() != 200) {
      throw new IOException(path + " answers " + fetched.get(path).status());
    }
    int bytes = fetched.values().stream().mapToInt(answer -> answer.body().length).sum();
    int warm = 0;
    int warmBytes = 0;
    for (Map.Entry<String, Answer> part : fetched.entrySet()) {
      if (!isFresh(part.getValue())) {
        warm++;
        warmBytes += again(part.getKey(), part.getValue()).body().length;
      }
    }
    return new Weight(fetched.size(), bytes, warm, warmBytes, foreign);
  }

  private void follow(URI address) throws IOException {
    if (address.getHost() != null && !address.getAuthority().equals(portal.getAuthority())) {
      foreign.add(address.getHost());
      return;
    }
    String path = address.getRawPath() + (query(address));
    if (fetched.containsKey(path)) {
      return;
    }
    Answer answer = wire.get(path);
    fetched.put(path, answer);
    if (answer.type().contains("html")) {
      Matcher named = NAMED.matcher(answer.text());
      while (named.find()) {
        if (!LEADS_ELSEWHERE.matcher(named.group()).find()) {
          next(address, named.group(1));
        }
      }
    } else if (answer.type().contains("css")) {
      Matcher named = IN_STYLES.matcher(answer.text());
      while (named.find()) {
        next(address, named.group(1));
      }
    }
  }

  private void next(URI from, String name) throws IOException {
    if (!name.startsWith("data:") && !name.startsWith("#")) {
      follow(from.resolve(name.replace("&amp;", "&").replace("&#61;", "=")));
    }
  }

  private static String query(URI address) {
    return address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
  }

  private Answer again(String path, Answer before) throws IOException {
    var tag = before.header("etag");
    var modified = before.header("last-modified");
    boolean kept = !before.header("cache-control").orElse("").contains("no-store");
    if (kept && tag.isPresent()) {
      return wire.get(path, "If-None-Match", tag.get());
    }
    return kept && modified.isPresent()
        ? wire.get(path, "If-Modified-Since", modified.get())
        : wire.get(path);
  }

  private static boolean isFresh(Answer answer) {
    String policy = answer.header("cache-control").orElse("");
    boolean lasting = policy.matches(".*max-age=[1-9].*") || answer.header("expires").isPresent();
    return lasting && !policy.contains("no-store") && !policy.contains("no-cache");
  }
}
