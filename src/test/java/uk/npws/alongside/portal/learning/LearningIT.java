package uk.npws.alongside.portal.learning;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import uk.npws.alongside.portal.testbed.Axe;
import uk.npws.alongside.portal.testbed.Browsing;
import uk.npws.alongside.portal.testbed.Newcomer;
import uk.npws.alongside.portal.testbed.Person;
import uk.npws.alongside.portal.testbed.Portal;
import uk.npws.alongside.portal.testbed.Tables;

/** Learning as learners meet it: in a browser without JavaScript, by keyboard, on a phone. */
class LearningIT {

  private static final String CHAMPION = "/learning/champion-information";
  private static final String SELF_CARE = "/learning/self-care-and-resilience";

  private final Portal portal = Portal.running();

  @RegisterExtension final Browsing browsing = new Browsing().withoutJavaScript();
  @RegisterExtension final Browsing scripted = new Browsing();

  @Test
  void a_learner_answers_wrongly_reads_why_answers_rightly_confirms_and_goes_on() {
    Page page = browsing.as(Person.MEMBER, CHAMPION + "/three-strands");

    Browsing.press(page, "Confirm and go on");
    assertThat(page.locator(".errors").innerText())
        .contains("Answer what is asked on this page first");
    assertThat(page.title()).startsWith("Error: ");
    assertThat(page.locator(".errors a").getAttribute("href")).isEqualTo("#strands-1");

    page.getByLabel("The coordinator’s, so I pass on their number").check();
    Browsing.press(page, "Check my answer");
    Locator said = page.locator("#said-strands-1");
    assertThat(said.getAttribute("role")).isEqualTo("status");
    assertThat(said.innerText()).startsWith("Not this one.").contains("the first person to listen");

    page.getByLabel("Mine, and I let the coordinator know").check();
    Browsing.press(page, "Try again");
    assertThat(page.locator("#said-strands-1").innerText()).startsWith("Right.");
    assertThat(page.locator("nav .small").innerText()).startsWith("0 of 16 done");

    Browsing.press(page, "Confirm and go on");
    assertThat(page.url()).endsWith("/what-supporters-do");
    assertThat(page.locator("#left").innerText()).startsWith("1 of 16 done, about 67 minutes left");
    assertThat(page.locator(".toc a").first().innerText()).contains("(done)");
  }

  @Test
  void what_a_learner_wrote_for_themselves_is_there_again_after_signing_out_in_another_tab() {
    Newcomer sian = Newcomer.create();
    Page page = sian.register(scripted);
    sian.signIn(page);
    page.waitForURL("**/me");
    page.navigate(portal.at(SELF_CARE + "/my-plan").toString());
    Locator words = page.locator("textarea").first();
    words.fill("I sleep badly after nights.");
    Page other = page.context().newPage();
    other.navigate(portal.at("/sign-out").toString());
    Browsing.press(other.locator("[data-leaving=now]"));

    Browsing.press(page, "Keep this");
    assertThat(page.url()).contains("/sign-in?to=");
    assertThat(page.locator("main").innerText()).contains("What you typed is kept");
    sian.signIn(page);

    page.waitForURL("**/my-plan");
    assertThat(page.locator("textarea").first().inputValue())
        .isEqualTo("I sleep badly after nights.");
  }

  @Test
  void keeping_one_of_several_own_words_loses_none_of_the_others() {
    Newcomer sian = Newcomer.create();
    Page page = sian.register(browsing);
    sian.signIn(page);
    page.waitForURL("**/me");
    page.navigate(portal.at(SELF_CARE + "/my-plan").toString());
    page.locator("#plan-1").fill("First");
    page.locator("#plan-2").fill("Second");

    Browsing.press(page.locator("#keep-plan-1"));

    assertThat(page.locator("#plan-1").inputValue()).isEqualTo("First");
    assertThat(page.locator("#plan-2").inputValue()).isEqualTo("Second");
    assertThat(page.locator("#plan-3").inputValue()).isEmpty();
  }

  @Test
  void own_words_of_two_tabs_stand_beside_each_other() {
    Newcomer sian = Newcomer.create();
    Page one = sian.register(scripted);
    sian.signIn(one);
    one.waitForURL("**/me");
    one.navigate(portal.at(SELF_CARE + "/warning-signs").toString());
    Page two = one.context().newPage();
    two.navigate(one.url());

    one.locator("textarea").first().fill("I snap at people.");
    Browsing.press(one, "Keep this");
    two.locator("textarea").first().fill("I sleep badly.");
    Browsing.press(two, "Keep this");

    assertThat(two.locator("textarea").first().inputValue())
        .isEqualTo("I snap at people.\n\nI sleep badly.");
    two.locator("textarea").first().fill("I sleep badly.");
    Browsing.press(two, "Keep this");
    assertThat(two.locator("textarea").first().inputValue()).isEqualTo("I sleep badly.");
  }

  @Test
  void what_one_wrote_in_an_open_tab_is_not_shown_to_who_signs_in_after_them() {
    Newcomer sian = Newcomer.create();
    Newcomer ben = Newcomer.create();
    ben.register(scripted);
    Page page = sian.register(scripted);
    sian.signIn(page);
    page.waitForURL("**/me");
    page.navigate(portal.at(SELF_CARE + "/my-plan").toString());
    page.locator("textarea").first().fill("Only for me.");
    Page other = page.context().newPage();
    other.navigate(portal.at("/sign-out").toString());
    Browsing.press(other.locator("[data-leaving=now]"));
    ben.signIn(other);
    other.waitForURL("**/me");

    Browsing.press(page, "Keep this");

    assertThat(page.content()).doesNotContain("Only for me.");
    assertThat(page.locator("textarea").first().inputValue()).isEmpty();
    assertThat(Tables.count("learning_reflection where words = 'Only for me.'")).isZero();
  }

  @Test
  void who_only_looked_around_begins_at_the_beginning_or_goes_on_where_they_were() {
    browsing.as(Person.TRAINER, CHAMPION + "/escalation");

    Page contents = browsing.as(Person.TRAINER, CHAMPION);

    assertThat(contents.locator(".next h2").innerText())
        .isEqualTo("Next: Three strands, one network");
    assertThat(contents.locator(".next .btn").allInnerTexts())
        .containsExactly("Begin", "Go on: Escalation: when something cannot wait");
    assertThat(contents.locator(".next .btn.second").getAttribute("href"))
        .isEqualTo(CHAMPION + "/escalation");
  }

  @Test
  void the_champion_of_the_demo_carries_on_half_way() {
    Page contents = browsing.as(Person.CHAMPION, CHAMPION);

    assertThat(contents.locator("#left").innerText()).startsWith("11 of 16 done");
  }

  @Test
  void opening_pages_completes_nothing() {
    for (String page : List.of("why-it-matters", "where-to-get-help")) {
      browsing.as(Person.TRAINER, SELF_CARE + "/" + page);
    }

    Page contents = browsing.as(Person.TRAINER, SELF_CARE);

    assertThat(contents.locator("#left").innerText()).startsWith("0 of 8 done");
  }

  @Test
  void a_check_can_be_done_by_keyboard_alone() {
    Page page = scripted.as(Person.COORDINATOR, CHAMPION + "/monthly-contact");

    page.locator("#monthly-1").focus();
    page.keyboard().press("ArrowDown");
    page.keyboard().press("Enter");

    page.waitForURL(address -> address.endsWith("#said-monthly-1"));
    assertThat(page.locator("#said-monthly-1").innerText()).startsWith("Right.");
    assertThat(page.evaluate("document.activeElement.id")).isEqualTo("said-monthly-1");
  }

  @Test
  void what_is_written_down_is_kept_for_the_writer_and_can_be_taken_away() {
    Page page = browsing.as(Person.AUDITOR, SELF_CARE + "/warning-signs");

    page.locator("#signs-1").fill("Short with people. <b>Sam</b> may say so.");
    Browsing.press(page, "Keep this");
    assertThat(page.locator("#signs-1").inputValue())
        .isEqualTo("Short with people. <b>Sam</b> may say so.");
    assertThat(
            browsing
                .as(Person.ADMINISTRATOR, SELF_CARE + "/warning-signs")
                .locator("#signs-1")
                .inputValue())
        .isEmpty();

    Page all = browsing.as(Person.AUDITOR, "/learning/own-words");
    assertThat(all.locator("blockquote").innerText()).contains("<b>Sam</b> may say so");
    assertThat(
            browsing.as(Person.ADMINISTRATOR, "/learning/own-words").locator("blockquote").count())
        .isZero();

    Browsing.press(page, "Take it away");
    assertThat(page.locator("#signs-1").inputValue()).isEmpty();
    assertThat(page.locator(".notice").innerText()).contains("Taken away");
  }

  @Test
  void doing_everything_completes_a_package_once_even_when_the_last_button_is_pressed_twice()
      throws Exception {
    Page page = browsing.as(Person.NPWS, SELF_CARE);
    Browsing.press(page.locator(".next .btn"));
    while (!page.url().endsWith("/where-to-get-help")) {
      answerRightly(page);
      Browsing.press(page, "Confirm and go on");
    }

    pressTwiceAtOnce(page, "confirm");

    Page contents = browsing.as(Person.NPWS, SELF_CARE);
    assertThat(contents.locator("h1").innerText())
        .isEqualTo("You have completed Self-care and resilience");
    assertThat(
            count(
                "learning_completion c join person p on p.id = c.person",
                "c.package = 'self-care-and-resilience'"))
        .isEqualTo(1);
    assertThat(
            count(
                "certificate c join person p on p.id = c.person_id",
                "c.award_code = 'self-care-and-resilience'"))
        .isEqualTo(1);
  }

  @Test
  void a_page_in_each_state_satisfies_axe() {
    var states = new ArrayList<String>();
    Page page = scripted.as(Person.ADMINISTRATOR, CHAMPION + "/what-a-champion-is");

    violations(page, "opened", states);
    Browsing.press(page.locator("input[value='Check my answer']"));
    violations(page, "nothing chosen", states);
    page.locator("#champion-1").check();
    Browsing.press(page.locator("input[value='Check my answer']"));
    violations(page, "wrong", states);
    page.locator("#champion-1--2").check();
    Browsing.press(page.locator("input[value='Try again']"));
    violations(page, "right", states);

    assertThat(states).isEmpty();
  }

  @Test
  void a_page_weighs_little_and_loads_nothing_twice() {
    Page page = browsing.as(Person.TRAINER, "/me");
    page.navigate("about:blank"); // so that nothing of the page before is counted
    var answers = new ArrayList<Response>();
    page.onResponse(answers::add);

    page.navigate(portal.at(CHAMPION + "/three-strands").toString());

    assertThat(answers).extracting(Response::url).hasSizeLessThanOrEqualTo(6);
    Response drawing =
        answers.stream()
            .filter(each -> each.url().contains("/learning-media/"))
            .findAny()
            .orElseThrow();
    assertThat(drawing.headers())
        .containsEntry("cache-control", "public, max-age=31536000, immutable")
        .containsEntry("x-content-type-options", "nosniff")
        .containsEntry("content-type", "image/svg+xml");
  }

  @Test
  void what_is_not_there_is_told_plainly() throws Exception {
    Page page = browsing.as(Person.MEMBER, CHAMPION + "/nowhere");

    assertThat(page.locator("main").innerText())
        .contains("This package has no page at this address.");
    assertThat(status("/learning-media/champion-information/nothing.svg")).isEqualTo(404);
    assertThat(status("/learning-media/champion-information/..%2Fpackage.yml"))
        .isGreaterThanOrEqualTo(400);
  }

  @Test
  void a_visitor_signs_in_first() {
    assertThat(browsing.visitor(CHAMPION + "/escalation").url()).contains("/sign-in?to=");
  }

  static void answerRightly(Page page) {
    for (int field = 0; field < page.locator("textarea").count(); field++) {
      page.locator("textarea").nth(field).fill("Walk on Thursdays");
    }
    Locator checks = page.locator(".quiz:has(input[type=radio]), .quiz:has(input[type=checkbox])");
    for (int check = 0; check < checks.count(); check++) {
      String id = checks.nth(check).locator("input").first().getAttribute("name");
      for (int place : RightAnswers.of(page.url(), id)) {
        page.locator("input[name='" + id + "'][value='" + place + "']").check();
      }
    }
  }

  private void pressTwiceAtOnce(Page page, String button) throws Exception {
    String cookies =
        page.context().cookies().stream()
            .map(cookie -> cookie.name + "=" + cookie.value)
            .collect(Collectors.joining("; "));
    String state = page.locator("input[name='jakarta.faces.ViewState']").getAttribute("value");
    String form =
        "lesson=lesson&"
            + button
            + "=x&jakarta.faces.ViewState="
            + URLEncoder.encode(state, StandardCharsets.UTF_8);
    HttpRequest press =
        HttpRequest.newBuilder(URI.create(page.url()))
            .header("Cookie", cookies)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build();
    HttpClient client = HttpClient.newHttpClient();
    var first = client.sendAsync(press, HttpResponse.BodyHandlers.ofString());
    var second = client.sendAsync(press, HttpResponse.BodyHandlers.ofString());
    assertThat(List.of(first.get().statusCode(), second.get().statusCode()))
        .allMatch(status -> status < 400);
  }

  private static void violations(Page page, String state, List<String> found) {
    Axe.violations(page).forEach(violation -> found.add(state + ": " + violation));
  }

  private long count(String from, String where) throws SQLException {
    String sql =
        "select count(*) from "
            + from
            + " where "
            + where
            + " and p.email = '"
            + Person.NPWS.email()
            + "'";
    try (var connection = portal.connect();
        var rows = connection.createStatement().executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private int status(String path) throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(portal.at(path)).build(), HttpResponse.BodyHandlers.discarding())
        .statusCode();
  }
}
