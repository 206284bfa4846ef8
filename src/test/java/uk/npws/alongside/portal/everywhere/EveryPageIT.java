package uk.npws.alongside.portal.everywhere;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.npws.alongside.portal.testbed.Axe;
import uk.npws.alongside.portal.testbed.Browsing;
import uk.npws.alongside.portal.testbed.Newcomer;
import uk.npws.alongside.portal.testbed.Person;
import uk.npws.alongside.portal.testbed.Portal;

/**
 * Every page as every role that may see it, filled, empty and with errors, on a small phone (320
 * CSS pixels): axe finds nothing; nothing scrolls sideways; nothing is loaded from another host; no
 * script breaks; and a form that is sent empty says so and stays clean. What another role was shown
 * to the letter is not looked at twice.
 */
class EveryPageIT {

  private static final int WIDTH = 320;

  /** A form with something to fill in, so that sending it empty changes nothing. */
  private static final String ASKING_FORM =
      "main form[method=post]:has(input[type=text], input[type=email], input[type=password])";

  private static final String MADE_ANEW =
      "/ (value|nonce|aria-current)=\"[^\"]*\"|[0-9a-f]{8}-[0-9a-f-]{27}/g";

  private static final Set<Integer> LOOKED_AT = new HashSet<>();

  @RegisterExtension final Browsing browsing = new Browsing().size(WIDTH, 800);

  private final List<String> wrong = new ArrayList<>();

  @Test
  void every_page_is_clean_for_a_visitor() {
    walk(browsing.visitor("/help"), null, Objects.of(Person.MEMBER));
  }

  @ParameterizedTest
  @MethodSource("uk.npws.alongside.portal.testbed.Person#all")
  void every_page_is_clean_in_each_role(Person person) {
    walk(browsing.as(person, "/me"), person.role(), Objects.of(person));
  }

  @Test
  void every_page_is_clean_for_somebody_who_has_nothing_yet() {
    Newcomer newcomer = Newcomer.create();
    Page page = newcomer.register(browsing);
    newcomer.signIn(page);
    page.waitForURL("**/me");

    walk(page, "member", Objects.ofStrangers());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/events?region=&month=2019-01",
        "/events?view=calendar",
        "/events?view=calendar&month=2019-01",
        "/verify/AAAA-AAAA-AAAA-AAAA",
        "/demo/mailbox?to=nobody",
        "/reset/AAAA",
        "/nothing/of/the/kind"
      })
  void pages_with_nothing_on_them_are_clean(String address) {
    Page page = browsing.visitor(address);

    check(page, address);

    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/admin/people?name=nobody-of-this-name",
        "/admin/people?name=%3Cscript%3E",
        "/desk/letters?to=nobody",
        "/learning/search?q=%3Cb%3Ezzzz",
        "/learning/search?q=support",
        "/learning/search?q=end+my+life"
      })
  void desks_with_nothing_on_them_are_clean(String address) {
    Page page = browsing.as(Person.ADMINISTRATOR, address);

    check(page, address);

    assertThat(wrong).isEmpty();
  }

  private void walk(Page page, String role, Map<String, String> objects) {
    watch(page);

    for (EveryPage one : EveryPage.all()) {
      if (one.admits(role)) {
        look(page, one, one.address(name -> AccessIT.object(objects, name)));
      }
    }

    assertThat(wrong).isEmpty();
  }

  private void watch(Page page) {
    String here = Portal.running().at("/").toString();
    page.onRequest(
        request -> {
          if (!request.url().startsWith(here) && !request.url().startsWith("data:")) {
            wrong.add("loads " + request.url());
          }
        });
    page.onPageError(error -> wrong.add(page.url() + " script: " + error));
    page.onConsoleMessage(
        message -> {
          // PrimeFaces tries a style element of its own, which is refused and not missed
          if (message.text().contains("Content Security Policy")
              && !message.text().startsWith("Applying inline style")) {
            wrong.add(page.url() + " " + message.text());
          }
        });
  }

  private void look(Page page, EveryPage one, String address) {
    Response response = page.navigate(Portal.running().at(address).toString());
    if (response.status() >= 500) {
      wrong.add(address + " answered " + response.status());
      return;
    }
    check(page, address);
    Locator form = page.locator(ASKING_FORM);
    if (response.status() == 200 && form.count() > 0 && !one.pattern().endsWith("/edit")) {
      sendEmpty(page, form.first(), address);
    }
  }

  private void sendEmpty(Page page, Locator form, String address) {
    for (Locator field : form.locator("input[type=text], input[type=email]").all()) {
      if (field.isVisible() && field.isEditable()) {
        field.fill("");
      }
    }
    page.evaluate("window.before = true");
    Browsing.press(form.locator("input[type=submit], button[type=submit]").last());
    page.waitForFunction("() => !window.before");
    check(page, address + " sent empty");
  }

  private void check(Page page, String address) {
    int wide = Axe.width(page);
    if (isNew(page, "main") | isNew(page, "body > :not(main)")) {
      Axe.violations(page).forEach(violation -> wrong.add(address + " " + violation));
    }
    if (wide > WIDTH) {
      wrong.add(address + " is " + wide + " pixels wide");
    }
  }

  /** Whether this part was never looked at before, in any role, but for numbers made anew. */
  private static boolean isNew(Page page, String part) {
    Object html =
        page.locator(part)
            .evaluateAll(
                "parts => parts.map(part => part.outerHTML).join().replace(MADE_ANEW, '')"
                    .replace("MADE_ANEW", MADE_ANEW));
    return LOOKED_AT.add(html.hashCode());
  }

  @Test
  void the_check_itself_finds_small_targets_and_pale_text() {
    Page page = browsing.visitor("/help");
    page.evaluate(
        "document.querySelector('main').innerHTML ="
            + " '<p class=planted>Pale</p><button class=small>a</button><button class=small>b</button>'");
    page.evaluate(
        "document.querySelector('.planted').style.color = '#ccc';"
            + " document.querySelectorAll('.small').forEach(b => { b.style.padding = 0; b.style.height = '10px'; b.style.width = '10px'; })");

    List<String> found = Axe.violations(page);

    assertThat(found).anyMatch(one -> one.startsWith("target-size"));
    assertThat(found).anyMatch(one -> one.startsWith("color-contrast"));
  }
}
