package uk.npws.alongside.portal.peerlog;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import uk.npws.alongside.portal.testbed.Browsing;
import uk.npws.alongside.portal.testbed.Person;
import uk.npws.alongside.portal.testbed.Portal;
import uk.npws.alongside.portal.testbed.Tables;

/** Logging from an account, on a phone without JavaScript. */
class LogFormIT {

  @RegisterExtension final Browsing browsing = new Browsing().size(360, 800).withoutJavaScript();

  @Test
  void what_was_left_open_is_said_at_once_and_what_was_ticked_stays() {
    Page page = browsing.as(Person.SUPPORTER, "/peer-log/new");

    new LogScreen(page).choose("What was it?", "One-to-one support").press("Save this log");

    assertThat(page.title()).startsWith("Error: ");
    assertThat(page.locator(".errors li").allInnerTexts())
        .containsExactly(
            "Choose how it took place",
            "Choose how long it took",
            "Choose who you supported, or “Not recorded”",
            "Choose what it was about, or “Not disclosed”",
            "Choose where you pointed them, or “Not needed”");
    assertThat(page.locator("input[value=ONE_TO_ONE]").isChecked()).isTrue();
  }

  @Test
  void only_what_the_activity_asks_for_is_shown() {
    Page page = browsing.as(Person.SUPPORTER, "/peer-log/new");
    assertThat(page.getByText("What was it about?").isVisible()).isFalse();

    new LogScreen(page).choose("What was it?", "Informal chat");
    assertThat(page.getByText("What was it about?").isVisible()).isTrue();

    new LogScreen(page).choose("What was it?", "Wellbeing van");
    assertThat(page.getByText("What was it about?").isVisible()).isFalse();
    assertThat(page.getByText("How many people did it reach?").isVisible()).isTrue();
  }

  @Test
  void four_reasons_are_one_too_many() {
    Page page = browsing.as(Person.SUPPORTER, "/peer-log/new");

    new LogScreen(page)
        .chat("Telephone")
        .choose("What was it about?", "Money", "Bereavement", "Relationships")
        .press("Save this log");

    assertThat(page.locator(".errors li").allInnerTexts())
        .containsExactly("Choose at most 3 reasons");
  }

  @Test
  void a_log_is_saved_changed_and_thrown_away_by_its_author() {
    Page page = browsing.as(Person.SUPPORTER, "/peer-log/new");
    new LogScreen(page).chat("Telephone").press("Save this log");
    assertThat(page.locator(".notice").innerText()).startsWith("Your log is kept.");
    int before = page.locator(".rows > li").count();

    Browsing.press(page.locator(".rows a").first());
    new LogScreen(page).choose("How?", "Microsoft Teams").press("Save the change");
    assertThat(page.locator(".rows > li").first().innerText()).contains("Microsoft Teams");

    Browsing.press(page.locator(".rows a").first());
    new LogScreen(page).press("Throw this log away");
    assertThat(page.locator(".rows > li").count()).isEqualTo(before - 1);
  }

  @Test
  void one_log_after_another_without_leaving_the_screen() {
    Page page = browsing.as(Person.SUPPORTER, "/peer-log/new");

    new LogScreen(page).chat("Telephone").press("Save and add another");

    assertThat(page.url()).contains("/peer-log/new");
    assertThat(page.locator("input[value=INFORMAL_CHAT]").isChecked()).isFalse();
  }

  @Test
  void nobody_else_can_open_a_log_not_even_the_champion() {
    Page page = browsing.as(Person.SUPPORTER, "/peer-log/new");
    new LogScreen(page).chat("Telephone").press("Save this log");
    String address = page.locator(".rows a").first().getAttribute("href");

    for (Person other : new Person[] {Person.CHAMPION, Person.COORDINATOR}) {
      Page theirs = browsing.as(other, "/peer-log");
      int status = theirs.navigate(Portal.running().at(address).toString()).status();
      assertThat(status).isEqualTo(404);
    }
  }

  @Test
  void a_wish_for_a_call_reaches_the_champions_and_leaves_the_log_alone() {
    Page page = browsing.as(Person.SUPPORTER, "/peer-log/new");

    new LogScreen(page)
        .chat("Telephone")
        .choose("Would you like to talk it over?", "I would like a champion to call me")
        .press("Save this log");

    assertThat(Tables.count("peerlog_call where person_id = " + Tables.id(Person.SUPPORTER)))
        .isPositive();
    Page calls = browsing.as(Person.CHAMPION, "/peer-log/calls");
    assertThat(calls.locator("main").innerText()).contains(Person.SUPPORTER.name());
  }

  @Test
  void whoever_has_no_part_in_peer_support_has_no_log() {
    for (Person other : new Person[] {Person.MEMBER, Person.NPWS, Person.ADMINISTRATOR}) {
      Page page = browsing.as(other, "/me");
      assertThat(page.getByText("My logs").count()).isZero();
      assertThat(page.navigate(Portal.running().at("/peer-log/new").toString()).status())
          .isEqualTo(403);
    }
  }
}
