package uk.npws.alongside.portal.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import uk.npws.alongside.portal.testbed.Axe;
import uk.npws.alongside.portal.testbed.Browsing;
import uk.npws.alongside.portal.testbed.Cable;
import uk.npws.alongside.portal.testbed.Eventually;
import uk.npws.alongside.portal.testbed.Keys;
import uk.npws.alongside.portal.testbed.Person;
import uk.npws.alongside.portal.testbed.Planted;
import uk.npws.alongside.portal.testbed.Tables;

/** A register on a phone whose network goes and comes. */
class RegisterOfflineIT {

  private static final String NOT_SENT = "Kept on this phone, not yet sent (%d).";
  private static final String ALL_SENT = "Everything is sent.";

  @RegisterExtension final Browsing browsing = new Browsing().size(360, 740);

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
  void ticks_made_without_a_network_survive_a_reload_and_are_sent_once() throws Exception {
    var event = Planted.workshopThatHasBegun("Cellar workshop", "Robin Ashdown", "Sky Penhaligon");
    Page phone = register(Person.TRAINER, event);
    says(phone, ALL_SENT);
    assertThat(Axe.violations(phone)).isEmpty();

    goOffline(phone);
    tick(phone, "Robin Ashdown").check();
    says(phone, NOT_SENT.formatted(1));
    phone.reload();

    assertThat(tick(phone, "Robin Ashdown").isChecked()).isTrue();
    assertThat(tick(phone, "Sky Penhaligon").isChecked()).isFalse();
    assertThat(phone.locator(".count b").innerText()).isEqualTo("1");
    says(phone, NOT_SENT.formatted(1));
    assertThat(Axe.violations(phone)).isEmpty();
    assertThat(Axe.width(phone)).isEqualTo(360);
    var keys = new Keys(phone);
    keys.tabTo("Sky’s tick", stop -> stop.tag().equals("input") && stop.name().startsWith("Sky"));
    keys.space();
    says(phone, NOT_SENT.formatted(2));
    assertThat(present(event)).isEmpty();

    goOnline(phone);
    says(phone, ALL_SENT);
    phone.reload();

    assertThat(tick(phone, "Robin Ashdown").isChecked()).isTrue();
    assertThat(present(event)).containsExactlyInAnyOrder("Robin Ashdown", "Sky Penhaligon");
    assertThat(sent(event)).containsExactly("TAKEN", "TAKEN");
  }

  @Test
  void of_two_phones_the_later_tap_wins_though_it_came_first() throws Exception {
    var event = Planted.workshopThatHasBegun("Two-phone workshop", "Robin Ashdown");
    Page early = register(Person.TRAINER, event);
    goOffline(early);
    tick(early, "Robin Ashdown").check();

    Page late = browsing.as(Person.NPWS, "/register/" + event.reference() + "/1");
    tick(late, "Robin Ashdown").check();
    tick(late, "Robin Ashdown").uncheck();
    says(late, ALL_SENT);
    goOnline(early);
    says(early, ALL_SENT);

    PlaywrightAssertions.assertThat(tick(early, "Robin Ashdown")).not().isChecked();
    assertThat(present(event)).isEmpty();
    assertThat(sent(event)).containsExactlyInAnyOrder("TAKEN", "TAKEN", "OVERTAKEN");
  }

  @Test
  void what_comes_after_closing_waits_for_somebody_to_look_and_is_not_lost() throws Exception {
    var event = Planted.workshopThatHasBegun("Closed workshop", "Robin Ashdown", "Sky Penhaligon");
    Page phone = register(Person.TRAINER, event);
    goOffline(phone);
    tick(phone, "Sky Penhaligon").check();

    Page desk = browsing.as(Person.NPWS, "/register/" + event.reference() + "/1");
    tick(desk, "Robin Ashdown").check();
    Browsing.press(desk, "Close the register");
    desk.waitForURL("**/close");
    Browsing.press(desk, "Close the register");
    desk.waitForURL("**/1");
    assertThat(desk.locator("main").innerText()).contains("One person did not come");

    goOnline(phone);
    says(phone, "one tick waits with the register");
    assertThat(states(event)).containsExactlyInAnyOrder("ATTENDED", "NO_SHOW");

    Page me = browsing.as(Person.TRAINER, "/me");
    assertThat(me.locator("main").innerText()).contains("a tick that came late: Closed workshop");
    me.navigate(
        phone.url().replaceFirst(".*/register", me.url().replaceFirst("/me.*", "/register")));
    assertThat(me.locator("main").innerText()).contains("One tick waits for you", "Sky Penhaligon");
    assertThat(Axe.violations(me)).isEmpty();
    Browsing.press(me, "Correct the register");
    me.waitForLoadState();

    assertThat(me.locator("main").innerText()).contains("corrected for Sky Penhaligon");
    assertThat(states(event)).containsExactlyInAnyOrder("ATTENDED", "ATTENDED");
    assertThat(sent(event)).containsExactlyInAnyOrder("TAKEN", "FOLLOWED");
    assertThat(
            Tables.count(
                "audit_entry where action = 'register corrected' and detail like '%LATE_TICK%'"
                    + " and subject = '"
                    + event.id()
                    + "'"))
        .isEqualTo(1);
  }

  @Test
  void signing_out_says_what_is_not_sent_and_leaves_nothing_on_the_phone() throws Exception {
    var event = Planted.workshopThatHasBegun("Borrowed-phone workshop", "Robin Ashdown");
    Page phone = browsing.visitor("/help");
    phone.navigate(cable.at("/sign-in"));
    Browsing.signIn(phone, Person.NPWS);
    open(phone, event);
    phone.route("**/api/**", route -> route.abort());
    tick(phone, "Robin Ashdown").check();
    says(phone, NOT_SENT.formatted(1));

    phone.navigate(cable.at("/account"));
    Browsing.press(phone, "Sign out");
    phone.waitForURL("**/sign-out");
    PlaywrightAssertions.assertThat(phone.locator("#unsent")).containsText("not yet sent: 1");
    assertThat(Axe.violations(phone)).isEmpty();
    Browsing.press(phone, "Sign out");
    phone.waitForURL("**/sign-in*");

    assertThat(phone.evaluate("() => localStorage.length")).isEqualTo(0);
    assertThat(phone.evaluate("async () => (await caches.keys()).length")).isEqualTo(0);
    goOffline(phone);
    assertThat(
            phone.evaluate("async () => (await navigator.serviceWorker.getRegistrations()).length"))
        .isEqualTo(0);
  }

  @Test
  void without_a_script_the_page_is_posted_and_keeps_only_what_was_changed() throws Exception {
    var event = Planted.workshopThatHasBegun("Plain workshop", "Ada Ames", "Bea Bell", "Cal Cole");
    Page plain =
        browsing.withoutJavaScript().as(Person.TRAINER, "/register/" + event.reference() + "/1");
    Tables.change(
        "insert into attendance (booking, session, present, marked) select b.id, s.id, 1,"
            + " utc_timestamp() from booking b join event_session s on s.event = b.event join person p"
            + " on p.id = b.person where p.name = 'Cal Cole' and b.event = "
            + id(event));

    tick(plain, "Ada Ames").check();
    plain.locator("li[data-booking] summary").first().click();
    plain.getByLabel("Minutes late, Ada Ames").fill("20");
    Browsing.press(plain, "Keep these ticks");

    assertThat(present(event)).containsExactlyInAnyOrder("Ada Ames", "Cal Cole");
    assertThat(plain.getByLabel("Minutes late, Ada Ames").inputValue()).isEqualTo("20");

    plain.getByText("Tick many at once").click();
    plain.getByLabel("Numbers on the signed sheet").fill("9");
    Browsing.press(plain, "Tick these numbers");
    assertThat(plain.locator(".errors").innerText()).contains("from 1 to 3");
    plain.getByLabel("Numbers on the signed sheet").fill("2");
    Browsing.press(plain, "Tick these numbers");
    assertThat(present(event)).containsExactlyInAnyOrder("Ada Ames", "Bea Bell", "Cal Cole");
  }

  private Page register(Person person, Planted.Workshop event) {
    Page phone = browsing.as(person, "/help");
    open(phone, event);
    return phone;
  }

  private void open(Page phone, Planted.Workshop event) {
    phone.navigate(cable.at("/register/" + event.reference() + "/1"));
    Eventually.holds(
        "the page is kept on the phone",
        Duration.ofSeconds(60),
        () ->
            (Boolean)
                phone.evaluate(
                    "async () => !!(await caches.match(location.pathname)) && !!(await"
                        + " caches.match(document.querySelector('#scan').dataset.reader))"));
  }

  private void goOffline(Page phone) {
    cable.cut();
    phone.context().setOffline(true);
  }

  private void goOnline(Page phone) {
    cable.mend();
    phone.context().setOffline(false);
  }

  private static Locator tick(Page page, String name) {
    return page.getByLabel(Pattern.compile("^" + name)).first();
  }

  private static void says(Page phone, String text) {
    PlaywrightAssertions.assertThat(phone.locator("#phone-said")).containsText(text);
  }

  private static List<String> present(Planted.Workshop event) {
    return Tables.column(
        "select p.name from attendance a join booking b on b.id = a.booking join person p on p.id ="
            + " b.person where a.present and b.event = "
            + id(event));
  }

  private static List<String> states(Planted.Workshop event) {
    return Tables.column("select state from booking where event = " + id(event));
  }

  private static List<String> sent(Planted.Workshop event) {
    return Tables.column(
        "select t.fate from register_tick t join booking b on b.id = t.booking where b.event = "
            + id(event));
  }

  private static String id(Planted.Workshop event) {
    return "x'" + event.id().toString().replace("-", "") + "'";
  }
}
