package uk.npws.alongside.people.account;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a browser says it is, in the few words that help somebody to know their own devices. */
final class UserAgent {

  private static final Map<String, String> BROWSERS = new LinkedHashMap<>();
  private static final Map<String, String> SYSTEMS = new LinkedHashMap<>();

  static {
    BROWSERS.put("Edg", "Edge");
    BROWSERS.put("OPR/", "Opera");
    BROWSERS.put("SamsungBrowser", "Samsung Internet");
    BROWSERS.put("Firefox", "Firefox");
    BROWSERS.put("FxiOS", "Firefox");
    BROWSERS.put("CriOS", "Chrome");
    BROWSERS.put("Chrome", "Chrome");
    BROWSERS.put("Safari", "Safari");
    SYSTEMS.put("iPhone", "iPhone");
    SYSTEMS.put("iPad", "iPad");
    SYSTEMS.put("Android", "Android");
    SYSTEMS.put("Windows", "Windows");
    SYSTEMS.put("Mac OS X", "Mac");
    SYSTEMS.put("CrOS", "Chromebook");
    SYSTEMS.put("Linux", "Linux");
  }

  private UserAgent() {}

  static String family(String agent) {
    String browser = first(BROWSERS, agent);
    String system = first(SYSTEMS, agent);
    if (browser.isEmpty() && system.isEmpty()) {
      return "";
    }
    return browser.isEmpty() ? system : system.isEmpty() ? browser : browser + ", " + system;
  }

  private static String first(Map<String, String> signs, String agent) {
    return signs.entrySet().stream()
        .filter(sign -> agent.contains(sign.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }
}
