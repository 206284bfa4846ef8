package uk.npws.alongside.portal.signin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import uk.npws.alongside.people.account.Totp;
import uk.npws.alongside.portal.testbed.Browsing;
import uk.npws.alongside.portal.testbed.Eventually;
import uk.npws.alongside.portal.testbed.Newcomer;
import uk.npws.alongside.portal.testbed.Person;
import uk.npws.alongside.portal.testbed.Portal;

/** Accounts from the outside, in a browser. */
class SignInIT {

  private static final String NOT_RECOGNISED = "This address and password do not go together";

  private final Portal portal = Portal.running();
  @RegisterExtension final Browsing browsing = new Browsing();

  @Test
  void somebody_registers_follows_the_letter_and_signs_in() {
    Newcomer sian = Newcomer.create();
    Page page = sian.register(browsing);

    assertThat(page.locator("main")).containsText("Your account is open");
    sian.signIn(page);

    page.waitForURL("**/me");
    page.navigate(portal.at("/account").toString());
    assertThat(page.locator("main")).containsText("Gwent Police");
  }

  @Test
  void a_link_from_a_letter_works_once() {
    Newcomer sian = Newcomer.create();
    Page page = sian.register(browsing);

    page.navigate(portal.at(sian.link("/join/", 1)).toString());

    assertThat(page.locator("main")).containsText("This link was used before, or is too old");
  }

  @Test
  void an_unknown_address_and_a_wrong_password_get_the_same_answer() {
    Newcomer sian = Newcomer.create();
    Page page = sian.register(browsing);

    sian.signIn(page, "something else entirely");
    assertThat(page.locator(".errors")).containsText(NOT_RECOGNISED);
    String known = page.locator("main").innerText();
    page.getByLabel("E-mail address").fill("nobody@gwent.police.example");
    page.getByLabel("Password").fill("something else entirely");
    Browsing.press(page, "Sign in");
    assertThat(page.getByLabel("Password")).hasValue("");

    assertThat(page.locator("main").innerText()).isEqualTo(known);
  }

  @Test
  void registering_a_known_address_again_gets_the_same_answer_and_its_owner_a_letter() {
    Newcomer sian = Newcomer.create();
    sian.register(browsing);

    sian.ask(browsing.visitor("/join"));

    uk.npws.alongside.portal.testbed.Eventually.holds(
        "the letter to the owner",
        java.time.Duration.ofSeconds(60),
        () ->
            portal.mailbox().lettersTo(sian.email()).stream()
                .anyMatch(
                    letter -> subject(letter).equals("You already have an Alongside account")));
  }

  /** CWE-287: a password typed before the address was verified must never open an account. */
  @Test
  void whoever_asks_for_an_account_with_the_address_of_somebody_entered_chooses_nothing_of_it() {
    Newcomer ben = Newcomer.create();
    Page desk = browsing.as(Person.ADMINISTRATOR, "/admin/people/new");
    desk.getByLabel("Name").fill("Ben Expected");
    desk.getByLabel("E-mail address").fill(ben.email());
    desk.getByLabel("Force").selectOption("Gwent Police");
    Browsing.press(desk, "Enter and invite");
    assertThat(desk.locator("main")).containsText("Ben Expected is entered");

    Page stranger = browsing.visitor("/join");
    assertThat(stranger.locator("main input:not([type=hidden])"))
        .hasCount(2); // the address and the button
    ben.ask(stranger);

    Page page = browsing.visitor(ben.link("/invitation/", 2));
    assertThat(page.locator("h1")).hasText("Welcome, Ben");
    page.getByLabel("Password").fill(ben.password());
    Browsing.press(page, "Open my account");
    page.waitForURL("**/sign-in");
    ben.signIn(page);
    page.waitForURL("**/me");
  }

  private static String subject(jakarta.mail.internet.MimeMessage letter) {
    try {
      return letter.getSubject();
    } catch (jakarta.mail.MessagingException fault) {
      throw new IllegalStateException(fault);
    }
  }

  @Test
  void a_new_password_by_letter_ends_every_session_and_the_old_password() {
    Newcomer sian = Newcomer.create();
    Page page = sian.register(browsing);
    sian.signIn(page);
    page.waitForURL("**/me");

    Page other = browsing.visitor("/reset");
    other.getByLabel("E-mail address").fill(sian.email());
    Browsing.press(other, "Send me the letter");
    other.waitForURL("**/reset/sent");
    other.navigate(portal.at(sian.link("/reset/", 1)).toString());
    other.getByLabel("Password").fill("twelve quiet tractors at noon");
    Browsing.press(other, "Use this password");
    other.waitForURL("**/sign-in");

    page.navigate(portal.at("/account").toString());
    assertThat(page.url()).contains("/sign-in?to=");
    sian.signIn(other);
    assertThat(other.locator(".errors")).containsText(NOT_RECOGNISED);
    sian.signIn(other, "twelve quiet tractors at noon");
    other.waitForURL("**/me");
  }

  /** A link asked for before must not outlive the password under which it was asked for. */
  @Test
  void a_pending_change_of_address_ends_with_the_password_and_is_nobody_elses_to_confirm() {
    Newcomer sian = Newcomer.create();
    Newcomer other = Newcomer.create();
    Page page = sian.register(browsing);
    sian.signIn(page);
    page.waitForURL("**/me");
    String link = askForAddress(page, sian, other);

    Page stranger = browsing.visitor(link);
    assertThat(stranger.url()).contains("/sign-in?to=");
    Newcomer ben = Newcomer.create();
    ben.register(browsing);
    ben.signIn(stranger);
    assertThat(stranger.locator("main")).containsText("This link no longer works");

    page.navigate(portal.at("/account/password").toString());
    page.locator("input[type=password]").first().fill(sian.password());
    page.locator("input[type=password]").last().fill("fourteen herons on the towpath");
    Browsing.press(page.locator("main input[type=submit]").first());
    page.navigate(portal.at(link).toString());
    assertThat(page.locator("main")).containsText("This link no longer works");
  }

  @Test
  void an_address_is_changed_by_whoever_is_signed_in_and_the_old_one_is_told_at_once()
      throws Exception {
    Newcomer sian = Newcomer.create();
    Newcomer next = Newcomer.create();
    Page page = sian.register(browsing);
    sian.signIn(page);
    page.waitForURL("**/me");
    String link = askForAddress(page, sian, next);
    Eventually.holds(
        "the old address is told",
        Duration.ofSeconds(60),
        () ->
            portal.mailbox().lettersTo(sian.email()).stream()
                .anyMatch(letter -> subject(letter).startsWith("Another address was asked")));

    page.navigate(portal.at(link).toString());
    assertThat(page.locator("main")).containsText(next.email());
    Browsing.press(page.locator("main input[type=submit]"));
    page.waitForURL("**/sign-in");
    new Newcomer(sian.name(), next.email(), sian.password()).signIn(page);
    page.waitForURL("**/me");
  }

  private String askForAddress(Page page, Newcomer who, Newcomer next) {
    page.navigate(portal.at("/account/e-mail").toString());
    page.locator("input[type=email]").fill(next.email());
    page.locator("input[type=password]").fill(who.password());
    Browsing.press(page.locator("main input[type=submit]"));
    page.waitForURL("**/account");
    return next.link("/account/e-mail/", 1);
  }

  @Test
  void a_role_ends_the_session_and_asks_for_a_phone_whose_recovery_codes_each_work_once() {
    Newcomer sian = Newcomer.create();
    Page page = sian.register(browsing);
    sian.signIn(page);
    page.waitForURL("**/me");

    giveRole(sian, "Peer supporter", "Gwent Police");
    page.navigate(portal.at("/account").toString());
    assertThat(page.url()).contains("/sign-in?to=");
    sian.signIn(page);
    page.waitForURL("**/account/second-factor");
    page.navigate(portal.at("/me").toString());
    assertThat(page.url()).endsWith("/account/second-factor");

    String secret = page.locator(".secret").innerText().replace(" ", "");
    page.getByLabel("Six-figure code").fill(Totp.ofBase32(secret).codeAt(Instant.now()));
    Browsing.press(page, "Set up");
    assertThat(page.locator(".codes li")).hasCount(10);
    List<String> codes = page.locator(".codes li").allInnerTexts();

    Page later = browsing.visitor("/sign-in");
    sian.signIn(later);
    later.waitForURL("**/sign-in/code");
    later.getByText("I do not have my phone").click();
    later.getByLabel("Recovery code").fill(codes.get(3).toLowerCase().replace("-", " "));
    Browsing.press(later, "Sign in");
    later.waitForURL("**/me");

    Page again = browsing.visitor("/sign-in");
    sian.signIn(again);
    again.waitForURL("**/sign-in/code");
    again.navigate(portal.at("/sign-in/code?by=recovery").toString());
    again.getByLabel("Recovery code").fill(codes.get(3));
    Browsing.press(again, "Sign in");
    assertThat(again.locator(".errors")).containsText("This code is not right, or was used before");
  }

  private void giveRole(Newcomer to, String role, String force) {
    Page desk = browsing.as(Person.ADMINISTRATOR, "/admin/people?name=" + to.email());
    desk.getByText(to.name()).click();
    desk.getByLabel("Role", new Page.GetByLabelOptions().setExact(true)).selectOption(role);
    desk.getByLabel("For which force").selectOption(force);
    Browsing.press(desk, "Give the role");
    assertThat(desk.locator("main")).containsText("The role is given");
  }

  @Test
  void somebody_invited_opens_the_account_by_the_letter() {
    Newcomer ben = Newcomer.create();
    Page desk = browsing.as(Person.ADMINISTRATOR, "/admin/people/new");
    desk.getByLabel("Name").fill("Ben Invited");
    desk.getByLabel("E-mail address").fill(ben.email());
    desk.getByLabel("Force").selectOption("Gwent Police");
    Browsing.press(desk, "Enter and invite");
    assertThat(desk.locator("main")).containsText("Ben Invited is entered");

    Page page = browsing.visitor(ben.link("/invitation/", 1));
    assertThat(page.locator("h1")).hasText("Welcome, Ben");
    page.getByLabel("Password").fill(ben.password());
    Browsing.press(page, "Open my account");
    page.waitForURL("**/sign-in");
    ben.signIn(page);

    page.waitForURL("**/me");
  }

  @Test
  void what_was_typed_is_there_again_after_the_sign_in_that_had_run_out() throws SQLException {
    Newcomer sian = Newcomer.create();
    Page page = sian.register(browsing);
    sian.signIn(page);
    page.waitForURL("**/me");
    page.navigate(portal.at("/account/name").toString());
    page.getByLabel("Name on certificates").fill("Sergeant Siân O’Newcomer");

    endSessions(sian);
    Browsing.press(page, "Save");
    page.waitForURL("**/sign-in?to=*");
    sian.signIn(page);

    page.waitForURL("**/account/name");
    assertThat(page.getByLabel("Name on certificates")).hasValue("Sergeant Siân O’Newcomer");
    Browsing.press(page, "Save");
    page.waitForURL("**/account");
    assertThat(page.locator("main")).containsText("Sergeant Siân O’Newcomer");
  }

  @Test
  void what_one_person_typed_is_not_shown_to_the_next() throws SQLException {
    Newcomer sian = Newcomer.create();
    Page page = sian.register(browsing);
    Newcomer ben = Newcomer.create();
    ben.register(browsing);
    sian.signIn(page);
    page.waitForURL("**/me");
    page.navigate(portal.at("/account/name").toString());
    page.getByLabel("Name on certificates").fill("Somebody’s Secret");

    endSessions(sian);
    Browsing.press(page, "Save");
    page.waitForURL("**/sign-in?to=*");
    ben.signIn(page);

    page.waitForURL("**/account/name");
    assertThat(page.getByLabel("Name on certificates")).hasValue(ben.name());
  }

  private void endSessions(Newcomer of) throws SQLException {
    try (Connection connection = portal.connect();
        PreparedStatement end =
            connection.prepareStatement(
                "update account_session set ended = now(6) where person_id ="
                    + " (select id from person where email = ?)")) {
      end.setString(1, of.email());
      assertThat(end.executeUpdate()).isPositive();
    }
  }

  @Test
  void signing_in_takes_no_mouse_and_no_script() {
    Newcomer sian = Newcomer.create();
    sian.register(browsing);
    Page page = new Browsing().withoutJavaScript().visitor("/sign-in");

    page.getByLabel("E-mail address").focus();
    page.keyboard().type(sian.email());
    page.keyboard().press("Tab");
    page.keyboard().type(sian.password());
    page.keyboard().press("Enter");

    page.waitForURL("**/me");
    page.context().close();
  }

  @Test
  void signing_out_is_for_good() {
    Newcomer sian = Newcomer.create();
    Page page = sian.register(browsing);
    sian.signIn(page);
    page.waitForURL("**/me");
    var cookies = page.context().cookies();
    page.navigate(portal.at("/sign-out").toString());
    Browsing.press(page, "Sign out");
    assertThat(page.locator("main")).containsText("You are signed out");

    page.context().addCookies(cookies.stream().map(SignInIT::again).toList());
    page.navigate(portal.at("/account").toString());

    assertThat(page.url()).contains("/sign-in?to=");
  }

  private static com.microsoft.playwright.options.Cookie again(
      com.microsoft.playwright.options.Cookie cookie) {
    return new com.microsoft.playwright.options.Cookie(cookie.name, cookie.value)
        .setDomain(cookie.domain)
        .setPath(cookie.path);
  }

  @Test
  void cookies_cannot_be_read_by_scripts_and_pages_are_not_stored() {
    Newcomer sian = Newcomer.create();
    Page page = sian.register(browsing);
    String before = session(page);
    sian.signIn(page);
    page.waitForURL("**/me");

    assertThat(page.context().cookies()).allMatch(cookie -> cookie.httpOnly);
    assertThat(page.context().cookies().stream().map(cookie -> String.valueOf(cookie.sameSite)))
        .containsOnly("LAX");
    assertThat(page.navigate(portal.at("/account").toString()).headerValue("cache-control"))
        .isEqualTo("no-store");
    assertThat(session(page)).isNotEqualTo(before);
  }

  private static String session(Page page) {
    return page.context().cookies().stream()
        .filter(cookie -> cookie.name.equals("JSESSIONID"))
        .map(cookie -> cookie.value)
        .findFirst()
        .orElse("");
  }
}
