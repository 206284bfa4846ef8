package uk.npws.alongside.portal.everywhere;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.deque.html.axecore.args.AxeRuleOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import uk.npws.alongside.portal.testbed.Browsing;
import uk.npws.alongside.portal.testbed.Person;
import uk.npws.alongside.portal.testbed.Portal;

/**
 * Every page as every role that may see it, on a small phone (320 CSS pixels): axe finds nothing,
 * with all rules up to WCAG 2.2 AA and target-size; nothing scrolls sideways; nothing is loaded
 * from another host; and forms sent empty stay clean too.
 */
class EveryPageIT {

  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  @RegisterExtension final Browsing browsing = new Browsing().size(320, 800);

  @TestFactory
  Stream<DynamicTest> every_page_is_clean_as_every_role() {
    List<EveryPage> pages = EveryPage.all();
    var who = new ArrayList<Person>();
    who.add(null);
    who.addAll(Person.all());
    return who.stream()
        .map(
            person ->
                dynamicTest(
                    person == null ? "visitor" : person.toString(), () -> walk(person, pages)));
  }

  private void walk(Person person, List<EveryPage> pages) {
    var wrong = new ArrayList<String>();
    Page page = person == null ? browsing.visitor("/help") : browsing.as(person, "/me");
    Map<String, String> objects = Objects.of(person == null ? Person.MEMBER : person);
    page.onRequest(
        request -> {
          if (!request.url().startsWith(Portal.running().at("/").toString())
              && !request.url().startsWith("data:")) {
            wrong.add("loads " + request.url());
          }
        });
    page.onPageError(error -> wrong.add(page.url() + " script: " + error));

    for (EveryPage one : pages) {
      if (one.admits(person == null ? null : person.role())) {
        look(page, one.address(name -> AccessIT.object(objects, name)), one, wrong);
      }
    }

    assertThat(wrong).isEmpty();
  }

  private void look(Page page, String address, EveryPage one, List<String> wrong) {
    Response response = page.navigate(Portal.running().at(address).toString());
    if (response.status() >= 500) {
      wrong.add(address + " answered " + response.status());
      return;
    }
    check(page, address, wrong);
    if (!one.still() && response.status() == 200 && asks(page)) {
      page.locator("main input[type=submit], main button[type=submit]").first().click();
      check(page, address + " sent empty", wrong);
    }
  }

  /**
   * Whether the page has a form with something to fill in, so that sending it empty changes
   * nothing.
   */
  private static boolean asks(Page page) {
    return page.locator(
                    "main form[method=post] input[type=text], main form[method=post] input[type=email],"
                        + " main form[method=post] input[type=password]")
                .count()
            > 0
        && page.locator("main form[method=post]").count() == 1
        && !page.url().contains("/edit");
  }

  private static AxeResults axe(Page page) {
    // target-size is off in axe unless asked for by name
    var options = new AxeRunOptions();
    var on = new AxeRuleOptions();
    on.setEnabled(true);
    options.setRules(Map.of("target-size", on));
    return new AxeBuilder(page).options(options).withTags(RULES).analyze();
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

    List<String> found =
        axe(page).getViolations().stream().map(violation -> violation.getId()).toList();

    assertThat(found).contains("target-size", "color-contrast");
  }

  private static void check(Page page, String address, List<String> wrong) {
    axe(page)
        .getViolations()
        .forEach(
            violation ->
                violation
                    .getNodes()
                    .forEach(
                        node ->
                            wrong.add(address + " " + violation.getId() + " " + node.getHtml())));
    Number wide = (Number) page.evaluate("document.documentElement.scrollWidth");
    if (wide.intValue() > 320) {
      wrong.add(address + " is " + wide + " pixels wide");
    }
  }
}
