package uk.npws.alongside.portal.testbed;

import com.microsoft.playwright.Page;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who is new to the portal, each with a mailbox of their own. */
public record Newcomer(String name, String email, String password) {

  private static final AtomicInteger NUMBER = new AtomicInteger();

  public static Newcomer create() {
    return new Newcomer(
        "Siân O’Newcomer",
        "newcomer" + NUMBER.incrementAndGet() + "@gwent.police.example",
        "nine lanterns over the orchard");
  }

  /** Registers and follows the letter, up to the page for signing in. */
  public Page register(Browsing browsing) {
    Page page = browsing.visitor("/join");
    ask(page);
    page.navigate(Portal.running().at(link("/join/", 1)).toString());
    page.getByLabel("Your name").fill(name);
    page.getByLabel("Staff").check();
    page.getByLabel("Password").fill(password);
    Browsing.press(page, "Open my account");
    page.waitForURL("**/sign-in");
    return page;
  }

  /** Asks for an account with this address, as anybody can who knows it. */
  public void ask(Page page) {
    page.getByLabel("Force e-mail address").fill(email);
    Browsing.press(page, "Write to me");
    page.waitForURL("**/join/sent");
  }

  /** Types address and password and sends them. */
  public void signIn(Page page) {
    signIn(page, password);
  }

  public void signIn(Page page, String withPassword) {
    page.getByLabel("E-mail address").fill(email);
    page.getByLabel("Password").fill(withPassword);
    Browsing.press(page, "Sign in");
  }

  /** The path in the letter that came as this number of its sort. */
  public String link(String path, int number) {
    var links = new ArrayList<String>();
    Eventually.holds(
        "letter " + number + " with " + path,
        Duration.ofSeconds(60),
        () -> {
          links.clear();
          links.addAll(links(path));
          return links.size() >= number;
        });
    return links.get(number - 1);
  }

  private List<String> links(String path) throws MessagingException, IOException {
    Pattern link = Pattern.compile(Pattern.quote(path) + "[0-9A-Z]{32}");
    var found = new ArrayList<String>();
    for (MimeMessage letter : Portal.running().mailbox().lettersTo(email)) {
      Matcher matcher = link.matcher(letter.getContent().toString());
      if (matcher.find()) {
        found.add(matcher.group());
      }
    }
    return found;
  }
}
