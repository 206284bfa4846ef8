package uk.npws.alongside.portal.learning;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import uk.npws.alongside.portal.testbed.Axe;
import uk.npws.alongside.portal.testbed.Browsing;
import uk.npws.alongside.portal.testbed.Cable;
import uk.npws.alongside.portal.testbed.Eventually;
import uk.npws.alongside.portal.testbed.Newcomer;
import uk.npws.alongside.portal.testbed.Person;
import uk.npws.alongside.portal.testbed.Portal;
import uk.npws.alongside.portal.testbed.Tables;

/** Learning on a phone whose network goes and comes, with all that can happen meanwhile. */
class OfflineIT {

  private static final String SELF_CARE = "/learning/self-care-and-resilience";
  private static final String SIGNS = SELF_CARE + "/warning-signs";
  private static final String WHY = SELF_CARE + "/why-it-matters";

  @RegisterExtension final Browsing browsing = new Browsing().size(360, 740);

  private final Newcomer learner = Newcomer.create();
  private Cable cable;

  @BeforeEach
  void connect() throws IOException {
    cable = new Cable();
  }

  @AfterEach
  void disconnect() throws IOException {
    cable.close();
  }

  @Test
  void what_is_done_in_two_tabs_without_a_network_is_saved_here_and_sent_once_there_is_one() {
    Page phone = signedIn(learner);
    open(phone, SIGNS);
    open(phone, WHY);
    assertThat(phone.locator("#device-said")).containsText("This page is kept on this device");
    assertThat(phone.locator(".toc")).containsText("(available offline)");

    goOffline(phone);
    phone.reload();
    assertThat(phone.locator("html")).hasAttribute("data-kept", "true");
    assertThat(phone.locator("#device-said")).containsText("reading without a network");
    Browsing.press(phone, "Check my answer");
    assertThat(phone.locator("[data-why]")).containsText("Choose an answer first");
    List<Integer> right = RightAnswers.of(phone.url(), "why-1");
    choose(phone, "why-1", right.get(0) == 0 ? 1 : 0);
    Browsing.press(phone, "Check my answer");
    assertThat(phone.locator("#said-why-1")).containsText("Not this one");
    choose(phone, "why-1", right.get(0));
    Browsing.press(phone, "Check my answer");
    assertThat(phone.locator("#said-why-1")).containsText("Right.");
    assertThat(phone.locator("[data-saved-here]").first()).containsText("Saved here only until");
    Browsing.press(phone, "Confirm and go on");
    assertThat(phone.locator(".next [data-saved-here]")).containsText("Confirmed. Saved here only");
    clean(phone);

    Page tab = phone.context().newPage();
    tab.navigate(cable.at(SIGNS));
    tab.getByLabel("Your own words").fill("Short with people");
    Browsing.press(tab, "Keep this");
    assertThat(tab.locator("[data-saved-here]")).containsText("Saved here only until");
    tab.reload();
    assertThat(tab.getByLabel("Your own words")).hasValue("Short with people");
    tab.evaluate(
        "() => { Storage.prototype.setItem = () => { throw new DOMException('full',"
            + " 'QuotaExceededError'); }; }");
    tab.getByLabel("Your own words").fill("More than fits");
    Browsing.press(tab, "Keep this");
    assertThat(tab.locator("#device-said"))
        .containsText("no room left, so this could not be saved");
    assertThat(tab.getByLabel("Your own words")).hasValue("More than fits");
    tab.navigate(cable.at(SELF_CARE + "/boundaries"));
    assertThat(tab.locator("h1")).hasText("No network, and this page is not on this device");
    assertThat(tab.locator("main li a")).hasCount(2);
    clean(tab);
    tab.navigate(cable.at("/learning"));
    assertThat(tab.locator("h1")).hasText("No network, and this page is not on this device");
    assertThat(steps()).isEmpty();

    goOnline(phone);
    phone.waitForFunction("() => !document.documentElement.dataset.kept");
    assertThat(phone.locator("#device-said")).not().containsText("saved here only");
    assertThat(phone.locator("main")).containsText("This page is done");
    assertThat(steps()).containsExactlyInAnyOrder("why-1 1", "confirm 1", "signs-1 1");
    assertThat(words()).containsExactly("Short with people");
    assertThat(
            Tables.count("learning_first_try where item = 'why-1' and wrong >= 1 and tries >= 1"))
        .isEqualTo(1);
  }

  @Test
  void whatever_the_order_the_edition_and_the_other_device_nothing_written_is_lost() {
    Page desk = signedIn(learner);
    open(desk, SIGNS);
    String answer =
        deed("ANSWER", "why-it-matters", "why-1", 1, "\"chosen\":" + RightAnswers.of(WHY, "why-1"));
    String confirm = deed("CONFIRM", "why-it-matters", "", 1, "\"chosen\":[]");

    assertThat(send(desk, confirm)).containsExactly("learning-refused.question-open");
    assertThat(send(desk, confirm, answer)).containsExactly("taken", "taken");
    assertThat(send(desk, answer, confirm)).containsExactly("taken", "taken");

    desk.getByLabel("Your own words").fill("On the desk");
    Browsing.press(desk, "Keep this");
    desk.waitForURL("**#signs-1");
    String late =
        deed("REFLECTION", "warning-signs", "signs-1", 0, "\"words\":\"Away\",\"seen\":\"\"");
    assertThat(send(desk, late)).containsExactly("taken");
    assertThat(words()).containsExactly("On the desk\n\nAway");
    desk.reload();
    Browsing.press(desk, "Take it away");
    desk.waitForFunction("() => document.querySelector('textarea').value === ''");
    assertThat(send(desk, late)).containsExactly("taken");
    assertThat(words()).isEmpty();

    // read before the page asked for something new
    assertThat(
            send(
                desk,
                deed("CONFIRM", "warning-signs", "", 0, "\"chosen\":[]"),
                deed("ANSWER", "boundaries", "boundaries-1", 0, "\"chosen\":[0]"),
                deed("REFLECTION", "my-plan", "plan-1", 0, "\"words\":\"Walk\",\"seen\":\"\""),
                deed("REFLECTION", "gone", "plan-1", 1, "\"words\":\"Run\",\"seen\":\"\"")))
        .containsExactlyInAnyOrder(
            "learning-refused.changed-meanwhile",
            "learning-refused.changed-meanwhile",
            "taken",
            "learning-refused.no-page");
    assertThat(words()).containsExactly("Walk");
    assertThat(steps()).doesNotContain("plan-1 1");

    goOffline(desk);
    desk.reload();
    desk.evaluate("() => { document.querySelector('input[name=revision]').value = '0'; }");
    desk.getByLabel("Your own words").fill("Written for an earlier edition");
    Browsing.press(desk, "Confirm and go on");
    assertThat(desk.locator("#device-said")).containsText("2 things you did are saved here only");
    goOnline(desk);
    assertThat(desk.locator("#device")).containsText("asks for something new");
    clean(desk);
    Browsing.press(desk, "I have read this");
    assertThat(desk.locator("#device")).not().containsText("asks for something new");
    assertThat(words()).contains("Written for an earlier edition");
    assertThat(steps()).doesNotContain("confirm 1 warning-signs");
  }

  @Test
  void whoever_leaves_is_warned_and_neither_they_nor_the_next_person_leave_a_trace() {
    Page phone = signedIn(learner);
    open(phone, SIGNS);
    phone.route("**/api/**", route -> route.abort());
    cable.cut(); // and the phone has not noticed: what it posts comes back with the kept page
    phone.getByLabel("Your own words").fill("For me alone");
    Browsing.press(phone, "Keep this");
    assertThat(phone.locator("[data-saved-here]")).hasCount(1);
    assertThat(phone.getByLabel("Your own words")).hasValue("For me alone");

    goOnline(phone);
    phone.navigate(cable.at("/account"));
    Browsing.press(phone, "Sign out");
    phone.waitForURL("**/sign-out");
    assertThat(phone.locator("#unsent")).containsText("not yet sent: 1");
    clean(phone);

    // they go without signing out, and somebody else signs in
    Newcomer next = Newcomer.create();
    next.register(browsing);
    phone.context().clearCookies(named("alongside"));
    phone.navigate(cable.at("/sign-in"));
    assertThat(phone.locator("#unsent")).containsText("If somebody else signs in here");
    clean(phone);
    next.signIn(phone);
    phone.waitForURL("**/me");

    assertThat(phone.evaluate("() => localStorage.length")).isEqualTo(0);
    Eventually.holds(
        "nothing of the pages before",
        Duration.ofSeconds(20),
        () -> phone.evaluate("async () => (await caches.keys()).length").equals(0));
    phone.navigate(cable.at(SIGNS));
    assertThat(phone.getByLabel("Your own words")).hasValue("");

    open(phone, SIGNS);
    phone.navigate(cable.at("/account"));
    Browsing.press(phone, "Sign out");
    phone.waitForURL("**/sign-in*");
    assertThat(phone.evaluate("async () => (await caches.keys()).length")).isEqualTo(0);
  }

  @Test
  void a_portal_that_does_not_answer_is_told_from_no_network_and_own_words_are_not_left_unasked() {
    Page phone = signedIn(learner);
    open(phone, SIGNS);

    cable.cut();
    phone.reload();
    assertThat(phone.locator("html")).hasAttribute("data-kept", "true");
    assertThat(phone.locator("#device-said"))
        .containsText("The portal does not answer: you are reading the copy on this device");
    clean(phone);

    cable.mend();
    phone.getByText("Try again").click();
    assertThat(phone.locator("html[data-kept]")).hasCount(0);

    var asked = new ArrayList<String>();
    phone.onDialog(question -> asked.add(question.type()));
    phone.navigate(cable.at(SIGNS));
    assertThat(asked).isEmpty();
    phone.locator("textarea").first().click();
    phone.keyboard().type("I sleep badly.");
    phone.navigate(cable.at(WHY));
    assertThat(asked).containsExactly("beforeunload");
  }

  @Test
  void notes_of_facilitators_are_kept_by_no_device() {
    String page = "/learning/champion-information/escalation";
    Page trainer = browsing.as(Person.TRAINER, page + "?edition=facilitator");

    assertThat(trainer.locator("script[src^='/learning.js']")).hasCount(0);
    var requests = trainer.context().request();
    var notes = requests.get(Portal.running().at(page + "?edition=facilitator").toString());
    var plain = requests.get(Portal.running().at(page).toString());
    assertThat(notes.text()).contains("trainers flow");
    assertThat(notes.headers()).doesNotContainKey("alongside-keep-until");
    assertThat(plain.headers()).containsKey("alongside-keep-until");
    assertThat(plain.text()).doesNotContain("trainers flow");
  }

  private Page signedIn(Newcomer who) {
    who.register(browsing);
    Page page = browsing.visitor("/help");
    page.navigate(cable.at("/sign-in"));
    who.signIn(page);
    page.waitForURL("**/me");
    return page;
  }

  private void open(Page page, String path) {
    page.navigate(cable.at(path));
    Eventually.holds(
        "the page is kept",
        Duration.ofSeconds(60),
        () ->
            (Boolean)
                page.evaluate(
                    "async () => { const wanted = document.getElementById('device').dataset.feedback;"
                        + " return !!(await caches.match(location.pathname)) && (!wanted || !!(await"
                        + " caches.match(wanted))); }"));
  }

  private void goOffline(Page page) {
    cable.cut();
    page.context().setOffline(true);
  }

  private void goOnline(Page page) {
    cable.mend();
    page.context().setOffline(false);
  }

  private static void choose(Page page, String check, int place) {
    page.locator("input[name='" + check + "'][value='" + place + "']").check();
  }

  private static com.microsoft.playwright.BrowserContext.ClearCookiesOptions named(String name) {
    return new com.microsoft.playwright.BrowserContext.ClearCookiesOptions().setName(name);
  }

  private static String deed(String kind, String page, String item, int revision, String more) {
    return ("{\"id\":\"%s\",\"kind\":\"%s\",\"package\":\"self-care-and-resilience\",\"page\":\"%s\","
            + "\"item\":\"%s\",\"revision\":%d,%s}")
        .formatted(UUID.randomUUID(), kind, page, item, revision, more);
  }

  /** What became of each. */
  @SuppressWarnings("unchecked")
  private static List<String> send(Page page, String... deeds) {
    return (List<String>)
        page.evaluate(
            "async deeds => { const answer = await fetch('/api/v1/learning/deeds', { method:"
                + " 'POST', headers: { 'Content-Type': 'application/json' }, body: deeds });"
                + " return (await answer.json()).receipts.map(one => one.taken ? 'taken' :"
                + " one.key); }",
            "{\"deeds\":[" + String.join(",", deeds) + "]}");
  }

  private List<String> steps() {
    return Tables.column(
        "select concat(s.item, ' ', s.done) from learning_step s join learning_progress g on g.id ="
            + " s.progress_id join person p on p.id = g.person where p.email = '"
            + learner.email()
            + "'");
  }

  private List<String> words() {
    return Tables.column(
        "select r.words from learning_reflection r join person p on p.id = r.person where p.email = '"
            + learner.email()
            + "'");
  }

  private static void clean(Page page) {
    assertThat(Axe.violations(page)).as(page.url()).isEmpty();
    assertThat(Axe.width(page)).as(page.url()).isLessThanOrEqualTo(360);
  }
}
