package uk.npws.alongside.portal.privacy;

import com.microsoft.playwright.Page;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.npws.alongside.portal.testbed.Browsing;
import uk.npws.alongside.portal.testbed.Eventually;
import uk.npws.alongside.portal.testbed.Person;
import uk.npws.alongside.portal.testbed.Portal;
import uk.npws.alongside.portal.testbed.Tables;

/** Somebody who joined by invitation, and has a name that nobody else in the nation has. */
record Invited(String name, String email, String password) {

  static final String PASSWORD = "nine lanterns over the orchard";

  /** Entered by an administrator; follows the letter and opens the account. */
  static Invited join(Browsing browsing, String name, String mailbox) {
    var invited = new Invited(name, mailbox + "@gwent.police.example", PASSWORD);
    Page desk = browsing.as(Person.ADMINISTRATOR, "/admin/people/new");
    desk.locator("[id$=':name']").fill(name);
    desk.locator("[id$=':email']").fill(invited.email());
    desk.locator("[id$=':force']").selectOption("gwent");
    desk.getByLabel("Staff").check();
    Browsing.press(desk, "Enter and invite");
    Page page = browsing.visitor(invited.link("/invitation/"));
    page.getByLabel("Password").fill(PASSWORD);
    Browsing.press(page.locator("main input[type=submit]"));
    page.waitForURL("**/sign-in");
    return invited;
  }

  /** A page as this person sees it. */
  Page signIn(Browsing browsing, String path) {
    Page page = browsing.visitor("/sign-in");
    Browsing.signIn(page, new Person("member", name, email, password, ""));
    page.navigate(Portal.running().at(path).toString());
    return page;
  }

  Invited at(String address) {
    return new Invited(name, address, password);
  }

  /** Where the desk looks after this person. */
  String desk() {
    return "/admin/people/"
        + Tables.uuid("select hex(id) from person where email = '" + email + "'");
  }

  private String link(String path) {
    var link = new AtomicReference<String>();
    Eventually.holds(
        "a letter with " + path,
        Duration.ofSeconds(60),
        () -> {
          Matcher found =
              Pattern.compile(path + "[0-9A-Z]{32}").matcher(String.join(" ", letters()));
          if (found.find()) {
            link.set(found.group());
          }
          return link.get() != null;
        });
    return link.get();
  }

  /** What has arrived for this person so far. */
  List<String> letters() throws MessagingException, IOException {
    var texts = new ArrayList<String>();
    for (MimeMessage letter : Portal.running().mailbox().lettersTo(email)) {
      texts.add(letter.getSubject() + "\n" + letter.getContent());
    }
    return texts;
  }
}
