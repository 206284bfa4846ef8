package uk.npws.alongside.bench;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.npws.alongside.bench.Guests.Guest;

/**
 * Signing in as a browser without a past does: open the page, send the form with everything that is
 * in it, follow to one's own page. Each time it is somebody else.
 */
final class SignInFlow implements Task {

  private static final Pattern INPUT = Pattern.compile("<(?:input|button)\\b[^>]*>");
  private static final Pattern ATTRIBUTE = Pattern.compile("(\\w+)=\"([^\"]*)\"");
  private static final Pattern FORM =
      Pattern.compile("<form\\b[^>]*action=\"([^\"]*)\"[^>]*>.*?</form>", Pattern.DOTALL);

  private final Wire wire;
  private final List<Guest> guests;
  private final AtomicInteger next;

  SignInFlow(int port, List<Guest> guests, AtomicInteger next) {
    this.wire = new Wire(port);
    this.guests = guests;
    this.next = next;
  }

  @Override
  public void once() throws IOException {
    wire.forget();
    Guest guest = guests.get(next.getAndIncrement() % guests.size());
    Answer sent = send(wire.get("/sign-in").text(), guest);
    String to = sent.header("location").orElse("");
    if (sent.status() / 100 != 3 || !to.endsWith("/me")) {
      throw new IOException("not signed in: " + sent.status() + " " + to);
    }
    int status = wire.get("/me").status();
    if (status != 200) {
      throw new IOException("/me answers " + status);
    }
  }

  private Answer send(String page, Guest guest) throws IOException {
    Matcher form = FORM.matcher(page);
    while (form.find()) {
      if (form.group().contains("type=\"password\"")) {
        String action = form.group(1).replace("&amp;", "&");
        return wire.postForm(action.isEmpty() ? "/sign-in" : action, fields(form.group(), guest));
      }
    }
    throw new IOException("no form to sign in with");
  }

  private static Map<String, String> fields(String form, Guest guest) {
    Map<String, String> fields = new LinkedHashMap<>();
    Matcher input = INPUT.matcher(form);
    while (input.find()) {
      Map<String, String> attributes = new LinkedHashMap<>();
      Matcher attribute = ATTRIBUTE.matcher(input.group());
      while (attribute.find()) {
        attributes.put(attribute.group(1), attribute.group(2));
      }
      String type = attributes.getOrDefault("type", "");
      String value =
          type.equals("password")
              ? Guests.PASSWORD
              : type.equals("email") ? guest.email() : attributes.getOrDefault("value", "");
      if (attributes.containsKey("name")) {
        fields.put(attributes.get("name"), value);
      }
    }
    return fields;
  }

  @Override
  public void close() {
    wire.close();
  }
}
