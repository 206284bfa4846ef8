package uk.npws.alongside.portal.testbed;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A form of a page, filled in and sent as a browser without scripts sends it, in a hundredth of the
 * time. It knows what the portal's own pages have: inputs, selects, text areas.
 */
public final class PageForm {

  private static final Pattern FORM = Pattern.compile("(?s)<form\\b.*?</form>");
  private static final Pattern FIELD =
      Pattern.compile("(?s)<(input|button)\\b([^>]*)>|<(select|textarea)\\b([^>]*)>(.*?)</\\3>");
  private static final Pattern CHOSEN = Pattern.compile("<option\\b([^>]*\\bselected\\b[^>]*)>");

  private final Rest browser;
  private final String address;
  private final Map<String, String> fields = new LinkedHashMap<>();
  private final Map<String, String> buttons = new LinkedHashMap<>();
  private final Map<String, List<String>> ticks = new LinkedHashMap<>();

  private PageForm(Rest browser, String address) {
    this.browser = browser;
    this.address = address;
  }

  /**
   * The form of the page at this address that has a button of this label, or null.
   *
   * @throws AssertionError when the portal could not show the page at all
   */
  public static PageForm find(Rest browser, String address, String button)
      throws IOException, InterruptedException {
    return in(browser.get(address), browser, address, button);
  }

  /** The same of a page that was read already. */
  public static PageForm in(
      HttpResponse<String> page, Rest browser, String address, String button) {
    if (page.statusCode() >= 500) {
      throw new AssertionError(address + ": " + page.statusCode() + " " + page.body());
    }
    for (MatchResult form : FORM.matcher(page.body()).results().toList()) {
      var found = new PageForm(browser.with(page), address);
      FIELD.matcher(form.group()).results().forEach(found::add);
      if (found.buttons.containsKey(button)) {
        return found;
      }
    }
    return null;
  }

  private void add(MatchResult field) {
    boolean single = field.group(1) != null;
    String attributes = single ? field.group(2) : field.group(4);
    String name = attribute("name", attributes);
    if (name == null) {
      return;
    }
    String type = single ? attribute("type", attributes) : field.group(3);
    String value = attribute("value", attributes);
    switch (type == null ? "text" : type) {
      case "submit" -> buttons.put(value, name);
      case "checkbox", "radio" -> {
        String ticked = value == null ? "on" : value;
        ticks.computeIfAbsent(ticked, one -> new ArrayList<>()).add(name);
        if (attributes.contains("checked")) {
          fields.put(name, ticked);
        }
      }
      case "select" ->
          CHOSEN
              .matcher(field.group(5))
              .results()
              .forEach(option -> fields.put(name, attribute("value", option.group(1))));
      case "textarea" -> fields.put(name, plain(field.group(5)).replaceFirst("^\n", ""));
      default -> fields.put(name, value == null ? "" : value);
    }
  }

  /** Fills in the field whose name ends so. */
  public PageForm fill(String ending, String value) {
    String name =
        fields.keySet().stream()
            .filter(one -> one.endsWith(ending))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no field " + ending + " in " + fields.keySet()));
    fields.put(name, value);
    return this;
  }

  /** Ticks, or chooses, what its name ends so and has this value. */
  public PageForm tick(String ending, String value) {
    String name =
        ticks.getOrDefault(value, List.of()).stream()
            .filter(one -> one.endsWith(ending))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no tick " + ending + " of " + value));
    fields.put(name, value);
    return this;
  }

  /** Sends it; a page that sends on elsewhere (302) has done what was asked. */
  public HttpResponse<String> press(String button) throws IOException, InterruptedException {
    HttpResponse<String> answer = pressAndStay(button);
    if (answer.headers().firstValue("Location").filter(address::equals).isPresent()) {
      throw new AssertionError("the portal does not know the form of " + address + " any more");
    }
    return answer;
  }

  /** The same, where doing what was asked leads to the same page. */
  public HttpResponse<String> pressAndStay(String button) throws IOException, InterruptedException {
    var sent = new LinkedHashMap<>(fields);
    sent.put(buttons.get(button), button);
    return browser.form(
        address,
        sent.entrySet().stream()
            .map(one -> encode(one.getKey()) + "=" + encode(one.getValue()))
            .collect(Collectors.joining("&")));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String attribute(String name, String attributes) {
    var found = Pattern.compile("(?:^|\\s)" + name + "=\"([^\"]*)\"").matcher(attributes);
    return found.find() ? plain(found.group(1)) : null;
  }

  private static String plain(String html) {
    return html.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }
}
