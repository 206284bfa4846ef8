package uk.npws.alongside.portal.thread;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import uk.npws.alongside.portal.learning.RightAnswers;
import uk.npws.alongside.portal.testbed.Axe;
import uk.npws.alongside.portal.testbed.Browsing;
import uk.npws.alongside.portal.testbed.Cable;
import uk.npws.alongside.portal.testbed.Eventually;
import uk.npws.alongside.portal.testbed.Keys;
import uk.npws.alongside.portal.testbed.Newcomer;
import uk.npws.alongside.portal.testbed.Person;
import uk.npws.alongside.portal.testbed.SixFigures;

/**
 * The whole way of a new champion, on a phone and with the keyboard alone: the letter, the account,
 * the second factor that the role asks for, the package, a part of it without a network, and the
 * certificate that anybody can check. Every page on it is clean.
 */
class ChampionJourneyIT {

  private static final int WIDTH = 360;
  private static final String CHAMPION = "/learning/champion-information";

  @RegisterExtension final Browsing browsing = new Browsing().size(WIDTH, 780);

  private final String run = UUID.randomUUID().toString().substring(0, 6).replaceAll("\\d", "q");
  private final Newcomer champion =
      new Newcomer(
          "Ceri Lanternhill-" + run,
          "ceri." + run + "@gwent.police.example",
          "nine lanterns over the orchard");

  @Test
  void from_the_invitation_letter_to_a_certificate_that_anybody_can_check() throws Exception {
    theAdministratorInvitesAChampion();
    try (var cable = new Cable()) {
      Page page = theAccountIsOpened(cable);
      thePhoneIsSetUp(page);
      thePackageIsBegun(page);
      aWrongAnswerIsPutRight(page);
      aPageIsDoneByKeys(page, "what-supporters-do", "support-not-treatment");
      aPageIsDoneWithoutANetwork(page, cable);
      theRestIsDone(page);
      theCertificateIsGenuine(page);
    }
  }

  private void theAdministratorInvitesAChampion() {
    Page desk = browsing.as(Person.ADMINISTRATOR, "/admin/people/new");
    desk.getByLabel("Name").fill(champion.name());
    desk.getByLabel("E-mail address").fill(champion.email());
    desk.getByLabel("Force").selectOption("Gwent Police");
    Browsing.press(desk, "Enter and invite");
    desk.navigate(
        desk.url().replaceFirst("/admin/.*", "") + "/admin/people?name=" + champion.email());
    desk.getByText(champion.name()).first().click();
    desk.getByLabel("Role", new Page.GetByLabelOptions().setExact(true)).selectOption("Champion");
    desk.getByLabel("For which force").selectOption("Gwent Police");
    Browsing.press(desk, "Give the role");
    assertThat(desk.locator("main").innerText()).contains("The role is given");
  }

  private Page theAccountIsOpened(Cable cable) {
    Page page = browsing.visitor("/help");
    page.navigate(cable.at(champion.link("/invitation/", 1)));
    clean(page);
    var keys = new Keys(page);
    keys.tabTo("Password", stop -> stop.tag().equals("input") && stop.name().startsWith("Pass"));
    keys.type(champion.password());
    keys.tabTo("Open my account");
    keys.enter(address -> address.contains("/sign-in"));
    clean(page);
    keys.tabTo("E-mail address");
    keys.type(champion.email());
    keys.tabTo("Password");
    keys.type(champion.password());
    keys.tabTo("Sign in", stop -> stop.tag().equals("input") && stop.name().equals("Sign in"));
    keys.enter(address -> address.endsWith("/account/second-factor"));
    return page;
  }

  private static void thePhoneIsSetUp(Page page) {
    clean(page);
    var keys = new Keys(page);
    keys.tabTo("Six-figure code");
    keys.type(SixFigures.fresh(page.locator(".secret").innerText().replace(" ", "")));
    keys.tabTo("Set up");
    keys.enterAndStay();
    PlaywrightAssertions.assertThat(page.locator(".codes li")).hasCount(10);
    clean(page);
    keys.tabTo("going on", stop -> stop.within() && stop.classes().equals("btn"));
    keys.enter(address -> address.endsWith("/me"));
  }

  private static void thePackageIsBegun(Page page) {
    clean(page);
    var keys = new Keys(page);
    keys.tabTo("Menu");
    keys.space();
    keys.tabTo("Learning");
    keys.enter(address -> address.endsWith("/learning"));
    clean(page);
    keys.tabTo("the package", stop -> stop.name().startsWith("Champion information"));
    keys.enter(address -> address.endsWith(CHAMPION));
    clean(page);
    keys.tabTo("Begin");
    keys.enter(address -> address.endsWith("/three-strands"));
    clean(page);
  }

  private static void aWrongAnswerIsPutRight(Page page) {
    var keys = new Keys(page);
    List<Integer> right = RightAnswers.of(page.url(), "strands-1");
    choose(keys, page, "strands-1", right.contains(0) ? 1 : 0);
    keys.tabTo("Check my answer");
    keys.enterAndStay();
    PlaywrightAssertions.assertThat(page.locator("#said-strands-1"))
        .hasClass(java.util.regex.Pattern.compile("bad"));
    clean(page);
    choose(keys, page, "strands-1", right.get(0));
    keys.tabTo("Try again");
    keys.enterAndStay();
    PlaywrightAssertions.assertThat(page.locator("#said-strands-1")).containsText("Right.");
    clean(page);
    confirm(keys, page, "what-supporters-do");
  }

  private static void aPageIsDoneByKeys(Page page, String here, String next) {
    clean(page);
    var keys = new Keys(page);
    answerAll(keys, page);
    assertThat(page.url()).contains("/" + here);
    confirm(keys, page, next);
  }

  private static void aPageIsDoneWithoutANetwork(Page page, Cable cable) {
    Eventually.holds(
        "the page is kept",
        Duration.ofSeconds(30),
        () ->
            (Boolean)
                page.evaluate(
                    "async () => !!(await caches.match(location.pathname)) && !!(await"
                        + " caches.match(document.getElementById('device').dataset.feedback))"));
    cable.cut();
    page.context().setOffline(true);
    page.reload();
    clean(page);
    var keys = new Keys(page);
    answerAll(keys, page);
    keys.tabTo("Confirm and go on");
    page.keyboard().press("Enter");
    PlaywrightAssertions.assertThat(page.locator(".next [data-saved-here]"))
        .containsText("Saved here only until you are online again");
    clean(page);
    keys.tabTo("Go on to the next page");
    keys.enter(address -> address.endsWith("/looking-after-supporters"));
    assertThat(page.locator("h1").innerText()).contains("this page is not on this device");
    clean(page);

    cable.mend();
    page.context().setOffline(false);
    page.reload();
    PlaywrightAssertions.assertThat(page.locator("#left")).containsText("3 of 16 done");
    clean(page);
  }

  private static void theRestIsDone(Page page) {
    while (!lesson(page.url()).endsWith("/looking-after-yourself")) {
      String here = lesson(page.url());
      clean(page);
      var keys = new Keys(page);
      answerAll(keys, page);
      keys.tabTo("Confirm and go on");
      keys.enter(address -> !lesson(address).equals(here));
    }
    clean(page);
    var keys = new Keys(page);
    answerAll(keys, page);
    keys.tabTo("Confirm and finish");
    keys.enter(address -> address.endsWith(CHAMPION));
    assertThat(page.locator("h1").innerText()).isEqualTo("You have completed Champion information");
    clean(page);
  }

  /** Without the place on the page that the last answer led to. */
  private static String lesson(String address) {
    return address.replaceFirst("[?#].*", "");
  }

  private void theCertificateIsGenuine(Page page) throws Exception {
    var keys = new Keys(page);
    keys.tabTo("the certificate", stop -> stop.within() && stop.classes().equals("btn"));
    keys.enter(address -> address.endsWith("/me"));
    clean(page);
    keys.tabTo("the file", stop -> stop.name().contains("PDF"));
    Download file = page.waitForDownload(() -> page.keyboard().press("Enter"));
    assertThat(new String(Files.readAllBytes(file.path()), StandardCharsets.ISO_8859_1))
        .startsWith("%PDF-");

    String check = page.locator("main a[href^='/verify/']").first().getAttribute("href");
    Page anybody = browsing.visitor(check);
    assertThat(anybody.locator(".verdict h2").innerText()).isEqualTo("Genuine, and valid today");
    assertThat(anybody.locator("main").innerText()).contains(champion.name());
    clean(anybody);
  }

  private static void answerAll(Keys keys, Page page) {
    for (String check : RightAnswers.checks(page.url())) {
      List<Integer> right = RightAnswers.of(page.url(), check);
      choose(keys, page, check, right.get(0));
      for (int more : right.subList(1, right.size())) {
        choose(keys, page, check, more);
      }
      keys.tabTo("the button", stop -> stop.id().equals("answer-" + check));
      boolean away = "true".equals(page.locator("html").getAttribute("data-kept"));
      if (away) {
        page.keyboard().press("Enter");
      } else {
        keys.enterAndStay();
      }
      PlaywrightAssertions.assertThat(page.locator("#said-" + check))
          .hasClass(java.util.regex.Pattern.compile("good"));
    }
  }

  /** Tab leads to a group of radio buttons, arrows choose among them; boxes are ticked. */
  private static void choose(Keys keys, Page page, String check, int place) {
    String wanted = place == 0 ? check : check + "--" + place;
    Keys.Stop stop =
        keys.tabTo(
            "the choices",
            one ->
                one.id().equals(wanted)
                    || one.id().matches(check + "(--\\d+)?")
                        && "radio".equals(page.evaluate("document.activeElement.type")));
    if (stop.id().equals(wanted)) {
      keys.space();
      return;
    }
    while (!wanted.equals(page.evaluate("document.activeElement.id"))) {
      page.keyboard().press("ArrowDown");
    }
  }

  private static void confirm(Keys keys, Page page, String next) {
    keys.tabTo("Confirm and go on");
    keys.enter(address -> address.endsWith("/" + next));
  }

  private static void clean(Page page) {
    assertThat(Axe.violations(page)).as(page.url()).isEmpty();
    assertThat(Axe.width(page)).as(page.url()).isLessThanOrEqualTo(WIDTH);
  }
}
