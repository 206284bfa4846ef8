package uk.npws.alongside.portal.learning;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import uk.npws.alongside.portal.testbed.Axe;
import uk.npws.alongside.portal.testbed.Browsing;
import uk.npws.alongside.portal.testbed.Eventually;
import uk.npws.alongside.portal.testbed.Person;
import uk.npws.alongside.portal.testbed.Rest;
import uk.npws.alongside.portal.testbed.Tables;

/** Completion as learners, the team and the clock bring it about: credit, new duties, two tabs. */
class CompletionIT {

  private static final String SELF_CARE = "/learning/self-care-and-resilience";
  private static final String CHAMPION = "/learning/champion-information";
  private static final String TOMAS = " = " + Tables.id(Person.MEMBER);
  private static final String HIS_PACKAGE =
      " where package = 'self-care-and-resilience' and person" + TOMAS;

  @RegisterExtension final Browsing browsing = new Browsing().size(360, 740);

  @Test
  void credit_completes_a_new_duty_reopens_its_day_ends_it_and_doing_it_completes_again() {
    askForCredit();
    grantIt();
    Page contents = browsing.as(Person.MEMBER, SELF_CARE);
    assertThat(contents.locator("h1").innerText()).startsWith("You have completed");
    assertThat(contents.locator("main").innerText()).contains("Granted", "Seen the certificate");
    assertThat(Tables.column("select statement from certificate" + mine("ISSUED")))
        .containsExactly("completed, in part by credit for earlier learning, the");
    assertThat(letters("credit-granted")).isEqualTo(1);

    // as if edition 1 had asked for something new on one page of an edition before it
    Tables.change(
        "update learning_step set revision = 0 where page = 'recovery' and progress_id ="
            + " (select id from learning_progress"
            + HIS_PACKAGE
            + ")");
    Tables.change("update learning_completion set edition = 0, checked = 0" + HIS_PACKAGE);
    soon("a letter about the new duty", () -> letters("learning-reopened") == 1);
    contents.reload();
    assertThat(contents.locator("main").innerText())
        .contains("7 of 8 done", "Please do it by", "everything you have earned stays valid");
    assertThat(Axe.violations(contents)).isEmpty();
    assertThat(Tables.count("certificate" + mine("ISSUED"))).isEqualTo(1);

    due("+ interval 3 day");
    soon("a reminder", () -> letters("learning-reminder") == 1);
    due("- interval 2 day");
    soon("the end", () -> letters("learning-lapsed") == 1);
    assertThat(Tables.count("certificate" + mine("LAPSED"))).isEqualTo(1);
    assertThat(
            browsing
                .visitor(
                    "/verify/"
                        + Tables.column("select code from certificate" + mine("LAPSED")).get(0))
                .locator(".verdict h2")
                .innerText())
        .isEqualTo("Genuine, but out of date");
    contents.reload();
    assertThat(contents.locator("main").innerText()).contains("It counts no more since");

    Page page = browsing.as(Person.MEMBER, SELF_CARE + "/recovery");
    assertThat(page.locator("main .msg").innerText()).contains("asks for something new");
    LearningIT.answerRightly(page);
    Browsing.press(page, "Confirm and finish");
    assertThat(page.locator("h1").innerText()).startsWith("You have completed");
    assertThat(Tables.column("select cycle from certificate" + mine("ISSUED")))
        .containsExactly("2");
    assertThat(letters("learning-reopened")).isEqualTo(1);
    assertThat(letters("learning-reminder")).isEqualTo(1);

    takeItBack();
    contents.reload();
    assertThat(contents.locator("main").innerText())
        .contains("1 of 8 done", "credit for earlier learning was taken back", "Taken back");
    assertThat(Tables.count("certificate" + mine("REVOKED"))).isEqualTo(1);
    assertThat(letters("credit-revoked")).isEqualTo(1);
    assertThat(
            Tables.column(
                "select action from audit_entry where action like 'credit %' and subject = '"
                    + Tables.uuid("select hex(id) from person where id" + TOMAS)
                    + "' order by at"))
        .containsExactly("credit asked", "credit granted", "credit revoked");
  }

  private void askForCredit() {
    Page form = browsing.as(Person.MEMBER, SELF_CARE + "/credit");
    Browsing.press(form, "Send to the national team");
    assertThat(form.locator("#evidence-why").innerText()).contains("Say what was done");
    assertThat(Axe.violations(form)).isEmpty();
    form.locator("[id$=':evidence']").fill("A course in Leeds in 2025 <b>with Ann</b>");
    Browsing.press(form, "Send to the national team");
    assertThat(form.locator("main").innerText()).contains("Waiting for an answer");
    Page again = browsing.as(Person.MEMBER, SELF_CARE + "/credit");
    assertThat(again.locator("main").innerText())
        .contains("Waiting for an answer", "You asked on", "to have Self-care and resilience");
    assertThat(again.locator("main form").count()).isZero();
  }

  @Test
  void each_package_can_be_credited_as_a_whole_and_is_called_by_its_name() {
    Page page = browsing.as(Person.NPWS, "/desk/learning/credit/new");

    for (String of : List.of("champion-information", "self-care-and-resilience")) {
      assertThat(page.locator("option[value='" + of + "']").count()).isEqualTo(1);
    }
    assertThat(page.locator("option[value='champion-information']").innerText())
        .isEqualTo("Champion information, the whole package");
    Browsing.press(page, "Grant it");
    assertThat(page.locator(".errors li").count()).isEqualTo(4);
  }

  private void grantIt() {
    Page list = browsing.as(Person.NPWS, "/desk/learning/credit");
    Browsing.press(list.locator("text=" + Person.MEMBER.name()));
    assertThat(list.locator("main").innerText())
        .contains("A course in Leeds in 2025 <b>with Ann</b>");
    Browsing.press(list, "Grant it");
    assertThat(list.locator("#reason-why").innerText()).contains("Give a reason");
    assertThat(Axe.violations(list)).isEmpty();
    list.locator("[id$=':reason']").fill("Seen the certificate.");
    Browsing.press(list, "Grant it");
    assertThat(list.locator(".notice").innerText()).contains("Granted");
  }

  private void takeItBack() {
    Page list = browsing.as(Person.NPWS, "/desk/learning/credit");
    Browsing.press(list.locator("text=" + Person.MEMBER.name()));
    list.locator("[id$=':reason']").fill("It was somebody else’s certificate.");
    Browsing.press(list, "Take it back");
    assertThat(list.locator(".notice").innerText()).contains("Taken back");
  }

  @Test
  void two_tabs_and_a_page_that_changed_meanwhile_end_in_one_state() {
    Page one = browsing.as(Person.SUPPORTER, CHAMPION + "/three-strands");
    Page other = one.context().newPage();
    other.navigate(one.url());
    long before = tries();

    LearningIT.answerRightly(one);
    Browsing.press(one, "Check my answer");
    assertThat(tries()).isEqualTo(before + 1);
    other.evaluate("document.querySelector('[name=revision]').value = '0'");
    Browsing.press(other, "Confirm and go on");
    assertThat(other.locator(".errors").innerText()).contains("has changed since you opened it");
    Browsing.press(other, "Confirm and go on");
    Browsing.press(one, "Confirm and go on");

    assertThat(other.url()).endsWith("/what-supporters-do");
    assertThat(one.locator("main").innerText()).contains("This page is done");
    assertThat(one.locator("#left").innerText()).startsWith("1 of 16 done");
    assertThat(
            Tables.count(
                "learning_step s join learning_progress p on p.id = s.progress_id where"
                    + " s.page = 'three-strands' and s.item = 'confirm' and p.person = "
                    + Tables.id(Person.SUPPORTER)))
        .isEqualTo(1);
    assertThat(tries()).as("a second try is none").isEqualTo(before + 1);
  }

  @Test
  void content_is_reported_in_figures_about_nobody() throws Exception {
    count("monthly-1", 48, 27);
    count("champion-1", 40, 9);
    for (int i = 0; i < 12; i++) {
      Tables.change(
          "insert into learning_progress (id, person, package, place, started) values"
              + " (unhex(replace(uuid(), '-', '')), unhex(replace(uuid(), '-', '')), 'champion-information', 'team-of-eight',"
              + " utc_timestamp() - interval 30 day)");
    }

    Page page = browsing.as(Person.NPWS, "/desk/learning/quality");

    assertThat(page.locator("section[aria-labelledby=checks] tbody tr").first().innerText())
        .contains("20 or more", "40 or more", "about 55 %");
    assertThat(page.locator("tr:has(a[href$='#champion-1'])").innerText())
        .contains("fewer than 10", "not shown");
    assertThat(page.locator("section[aria-labelledby=left] tbody tr").first().innerText())
        .contains("10 or more");
    assertThat(Axe.width(page)).isLessThanOrEqualTo(360);
    assertThat(Axe.violations(page)).isEmpty();
    Rest team = Rest.like(page);
    assertThat(team.get("/desk/learning/quality.csv").body())
        .contains(",20,40,")
        .contains(",fewer than 10,40,")
        .doesNotContain(",27,", ",48,");
    assertThat(
            Rest.like(browsing.as(Person.COORDINATOR, "/me"))
                .get("/desk/learning/quality.csv")
                .statusCode())
        .isEqualTo(403);
  }

  private static void count(String check, int tries, int wrong) {
    Tables.change(
        "insert into learning_first_try (package, item, revision, tries, wrong) values"
            + " ('champion-information', '%s', 9999, %d, %d)".formatted(check, tries, wrong));
  }

  private static long tries() {
    return Long.parseLong(
        Tables.column(
                "select coalesce(sum(tries), 0) from learning_first_try where item = 'strands-1'")
            .get(0));
  }

  private static String mine(String state) {
    return " where award_code = 'self-care-and-resilience' and state = '"
        + state
        + "' and person_id"
        + TOMAS;
  }

  private static long letters(String kind) {
    return Tables.count(
        "letter where kind = '"
            + kind
            + "' and recipient_address = '"
            + Person.MEMBER.email()
            + "'");
  }

  private static void due(String when) {
    Tables.change("update learning_reopening set due = utc_date() " + when + HIS_PACKAGE);
  }

  private static void soon(String what, Callable<Boolean> condition) {
    Eventually.holds(what, Duration.ofSeconds(60), condition);
  }
}
