package uk.npws.alongside.portal.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import uk.npws.alongside.portal.testbed.Axe;
import uk.npws.alongside.portal.testbed.Browsing;
import uk.npws.alongside.portal.testbed.Eventually;
import uk.npws.alongside.portal.testbed.Person;
import uk.npws.alongside.portal.testbed.Planted;
import uk.npws.alongside.portal.testbed.Rest;
import uk.npws.alongside.portal.testbed.Tables;

/** From the closed register to what trainers see, on a phone; and three months later. */
class FeedbackIT {

  private static final Duration A_ROUND = Duration.ofSeconds(120);
  private static final Pattern LINK = Pattern.compile("(/feedback/[A-Za-z0-9_-]{43})");

  @RegisterExtension final Browsing browsing = new Browsing().size(360, 740);

  @Test
  void attendees_alone_are_asked_answer_once_and_nobody_can_tell_who_said_what() throws Exception {
    var event = held("Asked Afterwards", 6, 2);
    List<String> links = links(event, "feedback-after", 6);
    assertThat(letters(event, "feedback-after")).isEqualTo(6);

    Page page = browsing.visitor(links.get(0));
    assertThat(page.locator("h1").innerText()).isEqualTo("How was it? Asked Afterwards");
    assertClean(page);
    Browsing.press(page, "Send my answers");
    assertThat(page.locator(".errors").innerText()).contains("Choose an answer or write a word");
    assertClean(page);
    page.getByLabel("What was most useful?").fill("The <b>practice</b> & the tea");
    for (int i = 0; i < 6; i++) {
      page.locator("fieldset").nth(i).locator("input[value='5']").check();
    }
    Browsing.press(page, "Send my answers");
    assertThat(page.locator("h1").innerText()).startsWith("Thank you");
    assertClean(page);
    Page again = browsing.visitor(links.get(0));
    assertThat(again.locator("main form").count()).isZero();
    for (int i = 1; i < 4; i++) {
      answer(links.get(i), 4);
    }

    assertThat(tally(event, "AFTER", "learned", 5)).isEqualTo(1);
    assertThat(tally(event, "AFTER", "learned", 4)).isEqualTo(3);
    assertThat(tally(event, "AFTER", "answers", 0)).isEqualTo(4);
    assertThat(
            Tables.column(
                "select column_name from information_schema.columns where table_schema ="
                    + " database() and table_name in ('feedback_tally', 'feedback_words') and"
                    + " (column_name like '%booking%' or column_name like '%person%' or data_type in"
                    + " ('datetime', 'timestamp', 'date') or extra like '%auto_increment%')"))
        .isEmpty();
    assertThat(Tables.where("practice</b> &")).containsExactly("feedback_words.words");
    assertThat(Tables.count("audit_entry where action like '%feedback%'")).isZero();

    Page trainer = browsing.as(Person.TRAINER, "/results/" + event.reference());
    assertThat(trainer.locator("main").innerText())
        .contains("4 of 6 answered", "Answers are still coming in")
        .doesNotContain("practice", "How often");
    over(event);
    trainer.reload();
    assertThat(trainer.locator("main").innerText())
        .contains("Too few people answered")
        .doesNotContain("practice", "How often");
    assertClean(trainer);
    assertThat(sheet(event)).doesNotContain("practice").doesNotContain("4.3");
    assertThat(browsing.visitor(links.get(5)).locator("h1").innerText())
        .isEqualTo("The time to answer is over");
  }

  @Test
  void with_five_answers_trainers_and_the_team_see_chart_table_words_and_a_sheet()
      throws Exception {
    var event = held("Shown Afterwards", 6, 0);
    List<String> links = links(event, "feedback-after", 6);
    for (int i = 0; i < 4; i++) {
      answer(links.get(i), 4);
    }
    Page page = browsing.visitor(links.get(4));
    page.locator("fieldset").nth(1).locator("input[value='1']").check();
    page.getByLabel("What should be different next time?").fill("=cmd More breaks");
    Browsing.press(page, "Send my answers");
    over(event);

    Page trainer = browsing.as(Person.TRAINER, "/results/" + event.reference());
    String shown = trainer.locator("main").innerText();
    assertThat(shown).contains("5 of 6 answered, 83 per cent", "=cmd More breaks");
    assertThat(trainer.locator("table tbody tr").nth(1).innerText()).contains("3.4");
    assertThat(trainer.locator("table tbody tr").nth(0).innerText())
        .contains("Too few answered this");
    assertThat(trainer.locator("figure svg rect").count()).isPositive();
    assertClean(trainer);
    assertThat(sheet(event)).contains("3.4", "'=cmd More breaks");
    assertThat(Rest.like(browsing.as(Person.COORDINATOR, "/me")).get("/results").statusCode())
        .isEqualTo(403);
    Page course = browsing.as(Person.NPWS, "/results/courses/train-the-trainer");
    assertThat(course.locator("h1").innerText()).contains("Train the Trainer");
    assertClean(course);
    assertThat(
            Rest.like(browsing.as(Person.TRAINER, "/me"))
                .get("/results/courses/train-the-trainer")
                .statusCode())
        .isEqualTo(403);
    assertClean(browsing.as(Person.NPWS, "/results"));
  }

  @Test
  void whoever_has_not_used_the_link_is_reminded_once_and_asked_again_after_three_months()
      throws Exception {
    var event = held("Later On", 2, 0);
    List<String> links = links(event, "feedback-after", 2);
    answer(links.get(0), 3);

    Tables.change(
        "update feedback_asked a join booking b on b.id = a.booking join event e on e.id = b.event"
            + " set a.asked = a.asked - interval 11 day where e.reference = '"
            + event.reference()
            + "'");

    Eventually.holds("the reminder", A_ROUND, () -> letters(event, "feedback-reminder") == 1);
    assertThat(links(event, "feedback-reminder", 1)).containsExactly(links.get(1));
    shift(event, 95);
    List<String> later = links(event, "feedback-later", 2);
    assertThat(later).doesNotContainAnyElementsOf(links);
    Page page = browsing.visitor(later.get(0));
    assertThat(page.locator("h1").innerText()).isEqualTo("Three months on: Later On");
    assertClean(page);
    answer(later.get(0), 5);
    assertThat(tally(event, "LATER", "used", 5)).isEqualTo(1);
    assertThat(letters(event, "feedback-after")).isEqualTo(2);
    assertThat(letters(event, "feedback-reminder")).isEqualTo(1);
  }

  @Test
  void a_made_up_link_is_not_there() throws Exception {
    assertThat(Rest.visitor().get("/feedback/" + "A".repeat(43)).statusCode()).isEqualTo(404);
    assertThat(Rest.visitor().get("/feedback/x").statusCode()).isEqualTo(404);
  }

  /** It was an hour ago: so many came, so many did not, and the register is closed. */
  private static Planted.Workshop held(String title, int came, int stayedAway) throws Exception {
    var people = new ArrayList<String>();
    for (int i = 0; i < came + stayedAway; i++) {
      people.add(title + " " + i);
    }
    var event = Planted.workshopThatHasBegun(title, people.toArray(String[]::new));
    Tables.change(
        "update booking b join event e on e.id = b.event join person p on p.id = b.person set"
            + " b.state = if(substring_index(p.name, ' ', -1) < %d, 'ATTENDED', 'NO_SHOW') where e.reference = '%s'"
                .formatted(came, event.reference()));
    Tables.change(
        "update event set status = 'COMPLETED', course = 'train-the-trainer', opens = opens -"
            + " interval 1 day, closes = closes - interval 3 hour, cancel_by = cancel_by - interval"
            + " 3 hour, starts = starts - interval 3 hour, ends = ends - interval 3 hour where"
            + " reference = '"
            + event.reference()
            + "'");
    return event;
  }

  private static void over(Planted.Workshop event) {
    shift(event, 29);
  }

  /** As if it had been so many days earlier. */
  private static void shift(Planted.Workshop event, int days) {
    Tables.change(
        "update event set opens = opens - interval %1$d day, closes = closes - interval %1$d day, cancel_by = cancel_by - interval %1$d day, starts = starts - interval %1$d day, ends = ends - interval %1$d day where reference = '%2$s'"
            .formatted(days, event.reference()));
  }

  /** The links of all letters of this kind about the event, once so many are there. */
  private static List<String> links(Planted.Workshop event, String kind, int many) {
    var found = new ArrayList<String>();
    Eventually.holds(
        many + " letters " + kind,
        A_ROUND,
        () -> {
          found.clear();
          for (String body :
              Tables.column(
                  "select l.body from letter l join booking b on b.id = l.about join event e on"
                      + " e.id = b.event where l.kind = '"
                      + kind
                      + "' and e.reference = '"
                      + event.reference()
                      + "' order by l.id")) {
            Matcher link = LINK.matcher(body);
            if (link.find()) {
              found.add(link.group(1));
            }
          }
          return found.size() >= many;
        });
    return List.copyOf(found);
  }

  private static long letters(Planted.Workshop event, String kind) {
    return Tables.count(
        "letter l join booking b on b.id = l.about join event e on e.id = b.event where l.kind = '"
            + kind
            + "' and e.reference = '"
            + event.reference()
            + "'");
  }

  private void answer(String link, int mark) {
    Page page = browsing.visitor(link);
    for (int i = 0; i < page.locator("fieldset").count(); i++) {
      page.locator("fieldset").nth(i).locator("input[value='" + mark + "']").check();
    }
    Browsing.press(page, "Send my answers");
    assertThat(page.locator("h1").innerText()).startsWith("Thank you");
  }

  private static int tally(Planted.Workshop event, String round, String statement, int mark) {
    return Integer.parseInt(
        Tables.column(
                "select coalesce(sum(t.many), 0) from feedback_tally t join event e on e.id ="
                    + " t.event where e.reference = '%s' and t.round = '%s' and t.statement = '%s' and t.mark = %d"
                        .formatted(event.reference(), round, statement, mark))
            .get(0));
  }

  private String sheet(Planted.Workshop event) throws Exception {
    var answer =
        Rest.like(browsing.as(Person.TRAINER, "/me"))
            .get("/results/events/" + event.reference() + ".csv");
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer.body();
  }

  private static void assertClean(Page page) {
    assertThat(Axe.violations(page)).isEmpty();
    int wide = Axe.width(page);
    assertThat(wide).isLessThanOrEqualTo(360);
  }
}
