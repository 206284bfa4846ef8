package uk.npws.alongside.portal.peerlog;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import uk.npws.alongside.portal.testbed.Browsing;

/** The log screen, as fingers use it: chips are ticked by their words. */
record LogScreen(Page page) {

  LogScreen choose(String question, String... answers) {
    for (String answer : answers) {
      page.locator("fieldset")
          .filter(
              new Locator.FilterOptions()
                  .setHas(page.locator("legend:text-is('" + question + "')")))
          .locator("li")
          .filter(
              new Locator.FilterOptions().setHas(page.locator("label:text-is('" + answer + "')")))
          .locator("input")
          .setChecked(true, new Locator.SetCheckedOptions().setForce(true));
    }
    return this;
  }

  /** Answers every question of a talk of somebody with somebody. */
  LogScreen chat(String how) {
    return choose("What was it?", "Informal chat")
        .choose("How?", how)
        .choose("How long?", "15 to 30")
        .choose("Who did you support?", "Staff")
        .choose("What was it about?", "Workload or fatigue")
        .choose("Where did you point them?", "Not needed");
  }

  LogScreen press(String button) {
    Browsing.press(page, button);
    return this;
  }
}
