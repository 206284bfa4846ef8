package uk.npws.alongside.portal.thread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import uk.npws.alongside.portal.testbed.Browsing;
import uk.npws.alongside.portal.testbed.Keys;
import uk.npws.alongside.portal.testbed.Person;
import uk.npws.alongside.portal.testbed.Planted;
import uk.npws.alongside.portal.testbed.SixFigures;

/** What the portal is for, without a mouse: every step of it by keys that the reader presses. */
class KeyboardIT {

  @RegisterExtension final Browsing browsing = new Browsing();

  @Test
  void a_coordinator_books_a_colleague_from_the_public_list_to_booked() throws Exception {
    String colleague = Planted.person("Wren Calloway", "west-yorkshire").name();
    Page page = browsing.visitor("/events");
    var keys = new Keys(page);

    keys.skip();
    keys.goRound();
    keys.tabTo(
        "a Train the Trainer workshop with a place left",
        stop -> stop.name().startsWith("Train the Trainer") && placeLeft(page));
    keys.enter(address -> address.matches(".*/events/[a-z0-9-]+"));

    keys.goRound();
    keys.tabTo("Book a place");
    keys.enter(address -> address.contains("/sign-in?to="));

    signIn(page, keys);

    assertThat(page.url()).endsWith("/book");
    keys.goRound();
    keys.tabTo("Name or e-mail address");
    keys.type(colleague);
    keys.enter(address -> address.contains("name=Wren"));
    keys.tabTo("Choose " + colleague);
    keys.enter(address -> address.contains("person="));

    keys.goRound();
    keys.tabTo("Book this place");
    assertThat(keys.back()).isNotNull();
    keys.tabTo("Book this place");
    keys.enter(address -> address.endsWith("/booked"));
    assertThat(page.locator("h1").innerText()).contains("Wren").contains("has a place");
    keys.goRound();
  }

  /** The row of the list that the focus is in says that there is one. */
  private static boolean placeLeft(Page page) {
    return (Boolean)
        page.evaluate(
            "() => /places? left/.test(document.activeElement.closest('.rows > li')?.innerText)");
  }

  private static void signIn(Page page, Keys keys) {
    keys.goRound();
    keys.tabTo("E-mail address");
    keys.type(Person.COORDINATOR.email());
    assertThat(keys.tab().name()).isEqualTo("Password");
    keys.type(Person.COORDINATOR.password());
    keys.tabTo("Sign in", stop -> stop.tag().equals("input") && stop.name().equals("Sign in"));
    keys.enter(address -> address.endsWith("/sign-in/code"));

    keys.goRound();
    keys.tabTo("Six-figure code");
    keys.type(SixFigures.fresh(Person.COORDINATOR.factor()));
    keys.enter(address -> !address.contains("/sign-in"));
  }

  @Test
  void a_wrong_password_is_told_where_the_reader_is_and_leads_back_to_its_field() {
    Page page = browsing.visitor("/sign-in");
    var keys = new Keys(page);

    keys.skip();
    keys.tabTo("E-mail address");
    keys.type(Person.MEMBER.email());
    keys.tabTo("Password");
    keys.type("not the copper kettle");
    keys.enterAndStay();

    assertThat(keys.here().classes()).isEqualTo("errors");
    assertThat(page.title()).startsWith("Error: ");
    assertThat(keys.tab().name()).startsWith("This address and password do not go together");
    keys.enterWithin();
    assertThat(keys.here().name()).isEqualTo("Password");
    keys.goRound();
  }

  @Test
  void a_trainer_ticks_somebody_and_closes_the_register_on_a_phone_with_a_keyboard()
      throws Exception {
    String event =
        Planted.workshopThatHasBegun("Keyboard workshop", "Robin Ashdown", "Sky Penhaligon")
            .reference();
    Page page = browsing.size(360, 740).as(Person.TRAINER, "/register");
    var keys = new Keys(page);

    keys.skip();
    keys.goRound();
    keys.tabTo("its register", stop -> stop.name().contains("Keyboard workshop") && register(stop));
    keys.enter(address -> address.endsWith(event + "/1"));

    keys.goRound();
    keys.tabTo(
        "the tick of a person",
        stop -> stop.tag().equals("input") && stop.name().startsWith("Robin Ashdown"));
    keys.space();
    keys.tabTo("Close the register");
    keys.enter(address -> address.endsWith("/close"));

    keys.goRound();
    assertThat(page.locator("main").innerText()).contains("of 2 here", "Sky Penhaligon");
    assertThat(page.locator(".count b").innerText()).isEqualTo("1");
    keys.tabTo("Close the register");
    keys.enter(address -> address.endsWith(event + "/1"));
    assertThat(page.locator("[role=status]").first().innerText()).contains("closed");
    keys.goRound();
  }

  @Test
  void a_focus_that_cannot_be_seen_or_lies_under_something_would_not_pass() {
    Page page = browsing.visitor("/events");
    var keys = new Keys(page);

    style(page, "*:focus-visible { outline: none; box-shadow: none }");
    assertThatThrownBy(keys::tab).isInstanceOf(AssertionError.class).hasMessageContaining("ringed");
    style(page, "body::after { content: ''; position: fixed; inset: 0; background: white }");
    assertThatThrownBy(keys::tab)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("uncovered");
  }

  private static void style(Page page, String css) {
    page.evaluate(
        "css => { const sheet = new CSSStyleSheet(); sheet.replaceSync(css);"
            + " document.adoptedStyleSheets = [sheet]; }",
        css);
  }

  private static boolean register(Keys.Stop stop) {
    return stop.name().matches("(Register|Take the register).*");
  }
}
