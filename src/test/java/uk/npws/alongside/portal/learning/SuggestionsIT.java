package uk.npws.alongside.portal.learning;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import uk.npws.alongside.portal.testbed.Axe;
import uk.npws.alongside.portal.testbed.Browsing;
import uk.npws.alongside.portal.testbed.Person;
import uk.npws.alongside.portal.testbed.Planted;
import uk.npws.alongside.portal.testbed.Portal;
import uk.npws.alongside.portal.testbed.Rest;
import uk.npws.alongside.portal.testbed.Tables;

/** A page written otherwise, from the reader who suggests it to the patch. */
class SuggestionsIT {

  private static final String PAGES = "/learning/self-care-and-resilience/";
  private static final String DESK = "/desk/learning/suggestions";

  @RegisterExtension final Browsing browsing = new Browsing().withoutJavaScript();
  @RegisterExtension final Browsing scripted = new Browsing().size(360, 800);

  @Test
  void a_reader_sees_what_to_mend_and_how_it_reads_before_sending_and_loses_nothing() {
    Page page = browsing.as(Person.MEMBER, PAGES + "recovery");
    page.getByText("Suggest a change to this page").click();
    String body = page.locator("#body").inputValue();

    Browsing.press(page, "Send the suggestion");
    assertThat(page.locator(".errors").innerText()).contains("words that stand there already");

    page.locator("#body").fill("For <b>you</b>.\n\n" + body);
    Browsing.press(page, "Show how it reads");
    assertThat(page.locator("#found li").first().innerText())
        .startsWith("1:5 raw HTML")
        .contains("→");
    assertThat(page.locator("#body").inputValue()).startsWith("For <b>you</b>.");
    Browsing.press(page, "Send the suggestion");
    assertThat(page.locator(".errors").innerText()).contains("would not be taken like this");

    page.locator("#body").fill("For you.\n\n" + body);
    Browsing.press(page, "Send the suggestion");
    assertThat(page.locator(".errors").innerText()).contains("Say why");
    assertThat(page.locator("#seen").innerText()).startsWith("Recovery").contains("For you.");

    page.locator("#reason").fill("It should say for whom it is.");
    Browsing.press(page, "Send the suggestion");
    assertThat(page.url()).endsWith("/learning/suggestions");
    assertThat(page.locator(".notice").innerText()).contains("with the NPWS team");
    assertThat(page.locator("main section").first().innerText())
        .contains("Waiting")
        .contains("It should say for whom it is.");
  }

  @Test
  void the_same_words_sent_twice_at_once_are_one_suggestion() {
    Page page = scripted.as(Person.TRAINER, PAGES + "boundaries/suggest");
    page.locator("#body").fill(page.locator("#body").inputValue() + "\n\nSent twice at once.");
    page.locator("#reason").fill("A double press.");

    page.evaluate(
        """
        () => {
          const form = document.getElementById('suggest');
          const fields = new URLSearchParams(new FormData(form));
          fields.append('send', 'send');
          return Promise.all([1, 2].map(() => fetch(form.action, { method: 'POST', body: fields })));
        }
        """);

    assertThat(Tables.count("learning_suggestion where reason = 'A double press.'")).isEqualTo(1);
  }

  @Test
  void notes_for_facilitators_are_shown_to_them_only_and_stay_where_they_are() {
    String form = "/learning/champion-information/escalation/suggest";
    Page page = browsing.as(Person.MEMBER, form);
    String body = page.locator("#body").inputValue();
    assertThat(body).contains("[Note 1 for facilitators.").doesNotContain("trainer-only");
    assertThat(page.content()).doesNotContain("Practise the call aloud");

    page.locator("#body").fill(body.replaceAll("(?m)^\\[Note 1.*", ""));
    page.locator("#reason").fill("Shorter");
    Browsing.press(page, "Send the suggestion");
    assertThat(page.locator(".errors").innerText()).contains("stands for a note for facilitators");
    assertThat(page.content()).doesNotContain("Practise the call aloud");

    assertThat(browsing.as(Person.TRAINER, form).locator("#body").inputValue())
        .contains("Practise the call aloud");
  }

  @Test
  void with_a_script_the_page_is_shown_while_it_is_being_written() {
    Page page = scripted.as(Person.MEMBER, PAGES + "boundaries/suggest");

    page.locator("#body").fill("Read this first.\n\n::: nte Well\nYes.\n:::\n");
    page.locator("#found li").first().waitFor();

    assertThat(page.locator("#found").innerText())
        .contains("3:5 unknown block “nte”")
        .contains("did you mean “note”?");
    assertThat(page.locator("#seen").innerText()).contains("Read this first.");
    assertThat(Axe.violations(page)).isEmpty();
    assertThat(Axe.width(page)).isLessThanOrEqualTo(360);

    page.locator("#reason").fill("Clearer");
    Browsing.press(page.locator("#send"));
    assertThat(page.locator(".errors").innerText()).contains("would not be taken like this");
  }

  @Test
  void whoever_is_signed_out_meanwhile_is_told_and_asked_before_the_words_are_left() {
    Page page = scripted.as(Person.MEMBER, PAGES + "boundaries/suggest");
    var asked = new ArrayList<String>();
    page.onDialog(question -> asked.add(question.type()));
    page.context().clearCookies();

    page.locator("#body").click();
    page.keyboard().type("Read this first. ");
    page.getByText("You are signed out").waitFor();
    assertThat(page.locator("#body").inputValue()).contains("Read this first. ");
    assertThat(Axe.violations(page)).isEmpty();

    page.navigate(Portal.running().at("/events").toString());
    assertThat(asked).containsExactly("beforeunload");
  }

  @Test
  void two_of_the_team_approve_and_the_maintainers_get_a_patch_and_the_author_a_letter()
      throws Exception {
    String id = suggested(Person.TRAINER, "resilience", "Said by somebody who teaches it.");
    Rest team = Rest.like(browsing.as(Person.NPWS, "/me"));
    assertThat(team.get(patch(id)).statusCode()).isEqualTo(409);
    anotherApproves(id);
    Page page = browsing.as(Person.NPWS, DESK);

    Browsing.press(page.locator("main a[href$='" + id + "']"));
    assertThat(page.locator("ins").first().innerText()).contains("Said by somebody");
    page.getByText("How it would read").click();
    assertThat(page.locator("details.more .prose").innerText())
        .contains("Said by somebody who teaches it.")
        .doesNotContain("## ");
    page.locator("#reason").fill("True, and short.");
    page.getByLabel("They are shown what changed").check();
    Browsing.press(page, "Approve");
    assertThat(page.locator(".errors").innerText())
        .contains("what changed, for those who have done");
    page.locator("#note").fill("Says who says so.");
    Browsing.press(page, "Approve");

    assertThat(page.locator(".notice").innerText()).contains("Approved by two");
    assertThat(page.locator("a[href='" + patch(id) + "']").count()).isEqualTo(1);
    assertThat(team.get(patch(id)).body())
        .startsWith("--- a/content/packages/self-care-and-resilience/resilience.en.md\n")
        .contains("\n-revision: 1\n+revision: 2\n+change: clarify\n")
        .contains("+change-note: \"Says who says so.\"\n")
        .contains("+Said by somebody who teaches it.\n");
    assertThat(Rest.like(browsing.as(Person.TRAINER, "/me")).get(patch(id)).statusCode())
        .isEqualTo(403);
    assertThat(
            Tables.column(
                "select body from letter where kind = 'suggestion-approved' and about = "
                    + hex(id)))
        .singleElement()
        .satisfies(letter -> assertThat(letter).contains("True, and short."));
  }

  @Test
  void nobody_approves_of_their_own_and_who_approved_waits_for_another() {
    String own = suggested(Person.NPWS, "warning-signs", "Written by the team.");
    Page page = browsing.as(Person.NPWS, DESK + "/" + own);
    assertThat(page.locator("main").innerText()).contains("This is your own suggestion");
    assertThat(page.locator("main form").count()).isZero();

    String other = suggested(Person.SUPPORTER, "warning-signs", "Written by a reader.");
    page.navigate(page.url().replace(own, other));
    page.locator("#reason").fill("Yes");
    Browsing.press(page, "Approve");
    assertThat(page.locator(".errors").innerText()).contains("What it means for those");
    page.getByLabel("slip of the pen").check();
    Browsing.press(page, "Approve");
    assertThat(page.locator(".notice").innerText()).contains("One more person");
    Browsing.press(page.locator("main a[href$='" + other + "']"));
    assertThat(page.locator("main form").count()).isZero();
  }

  @Test
  void a_suggestion_to_a_page_that_changed_since_says_so_and_can_only_be_declined() {
    String id = suggested(Person.CHAMPION, "my-plan", "Written before the page changed.");
    Tables.change(
        "update learning_suggestion set base = repeat('0', 64), version = version + 1 where id = "
            + hex(id));
    Page page = browsing.as(Person.NPWS, DESK + "/" + id);

    assertThat(page.locator("main").innerText()).contains("The page has changed since");
    assertThat(page.locator("#approve").count()).isZero();
    page.locator("#reason").fill("The page says it now.");
    Browsing.press(page, "Decline");

    Page author = browsing.as(Person.CHAMPION, "/learning/suggestions");
    assertThat(author.locator("main section").first().innerText())
        .contains("Not taken")
        .contains("The page says it now.");

    Tables.change("update learning_suggestion set page = 'taken-out' where id = " + hex(id));
    page.navigate(page.url() + "/" + id);
    assertThat(page.locator("main").innerText()).contains("The page has changed since");
  }

  @Test
  void a_page_past_its_review_day_is_on_the_desk_of_those_who_keep_it_true() {
    Page page = browsing.as(Person.NPWS, DESK);

    assertThat(page.locator("main").innerText()).contains("Pages past their review day");
  }

  private static String patch(String id) {
    return "/desk/learning-patches/" + id + ".patch";
  }

  /** Somebody suggests to begin the page with this line. */
  private String suggested(Person person, String page, String line) {
    Page form = browsing.as(person, PAGES + page + "/suggest");
    form.locator("#body").fill(line + "\n\n" + form.locator("#body").inputValue());
    form.locator("#reason").fill("Because: " + line);
    Browsing.press(form, "Send the suggestion");
    assertThat(form.url()).endsWith("/learning/suggestions");
    return Tables.uuid(
        "select hex(id) from learning_suggestion where reason = 'Because: " + line + "'");
  }

  private static void anotherApproves(String id) throws SQLException {
    UUID other = Planted.person("Rhian Another", "gwent").id();
    Tables.change(
        "insert into learning_suggestion_verdict (id, suggestion_id, person, approves, reason, given)"
            + " values ("
            + hex(UUID.randomUUID().toString())
            + ", "
            + hex(id)
            + ", "
            + hex(other.toString())
            + ", 1, 'So it is.', utc_timestamp())");
    Tables.change(
        "update learning_suggestion set page_change = 'CLARIFY', change_note = '' where id = "
            + hex(id));
  }

  private static String hex(String id) {
    return "x'" + id.replace("-", "") + "'";
  }
}
