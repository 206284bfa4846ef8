package uk.npws.alongside.portal.letters;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import uk.npws.alongside.portal.testbed.Axe;
import uk.npws.alongside.portal.testbed.Browsing;
import uk.npws.alongside.portal.testbed.Eventually;
import uk.npws.alongside.portal.testbed.Person;
import uk.npws.alongside.portal.testbed.Planted;
import uk.npws.alongside.portal.testbed.Rest;
import uk.npws.alongside.portal.testbed.Tables;

/** Texts of letters: seen, edited as versions, compared, and gone back from. */
class LetterTextsIT {

  private static final String DECLINED = "/desk/letters/texts/booking-declined";

  @RegisterExtension final Browsing browsing = new Browsing().size(360, 740);

  @Test
  void every_text_in_the_folder_stands_in_the_list_and_can_be_opened() throws Exception {
    Page page = browsing.as(Person.NPWS, "/desk/letters/texts");
    List<String> listed =
        page.locator("main a[href^='/desk/letters/texts/']").all().stream()
            .map(link -> link.getAttribute("href").replaceFirst(".*/texts/", ""))
            .map(kind -> kind.replaceFirst("/0$", ""))
            .distinct()
            .toList();

    Path folder = Path.of(System.getProperty("basedir", "src")).resolve("../content/letters");
    try (var files = Files.list(folder)) {
      List<String> shipped =
          files.map(file -> file.getFileName().toString().replace(".en.txt", "")).toList();
      assertThat(shipped).hasSizeGreaterThan(40);
      assertThat(listed).containsAll(shipped);
    }
    Rest team = Rest.like(page);
    for (String kind : listed) {
      assertThat(team.get("/desk/letters/texts/" + kind).statusCode()).as(kind).isEqualTo(200);
    }
    assertThat(team.get("/desk/letters/texts/no-such-letter").statusCode()).isEqualTo(404);
    assertClean(page);
  }

  @Test
  void a_text_is_shown_about_a_real_booking_without_the_link_that_acts_for_its_recipient()
      throws Exception {
    var event = Planted.workshopToCome("Previewed", null);
    forAnybody(event);
    String reference = book(event, "Pia Previewed");

    Page page =
        browsing.as(Person.NPWS, "/desk/letters/texts/booking-confirmed?about=" + reference);

    assertThat(page.locator(".letter").innerText())
        .contains("Dear Pia,", "Previewed", reference, "/cannot-come/…");
    assertThat(page.locator("main").innerText())
        .contains("Pia Previewed, ", "@planted.example")
        .doesNotContain("invented");
    page.locator("details.more summary").click();
    assertThat(page.locator(".raw").innerText()).contains("METHOD:REQUEST", "BEGIN:VEVENT");
    assertClean(page);
    Page account = browsing.as(Person.NPWS, "/desk/letters/texts/account-reset");
    assertThat(account.locator("main").innerText()).contains("what is filled in is invented");
  }

  @Test
  void an_edit_is_a_version_that_letters_are_written_with_and_going_back_is_another()
      throws Exception {
    Page page = browsing.as(Person.NPWS, DECLINED);
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Edit this text")).click();
    String shipped = page.getByLabel("The letter").inputValue();
    String mark = "Words of the team " + UUID.randomUUID();
    page.getByLabel("The letter").fill("Dear {dear},\n\n" + mark + "\n\n{event}\n{sesions}\n");
    page.getByLabel("Why is it changed?").fill("Says it more kindly");
    Browsing.press(page, "Save as a new version");
    assertThat(page.locator("#body-why, .why").first().innerText()).contains("Line 6", "“sesions”");
    assertThat(page.getByLabel("The letter").inputValue()).contains(mark);
    assertClean(page);

    page.getByLabel("The letter").fill("Dear {dear},\n\n" + mark + "\n\n{event}\n{sessions}\n");
    Browsing.press(page, "See it as a letter first");
    assertThat(page.locator(".letter").innerText()).contains(mark).doesNotContain("{event}");
    assertThat(versions()).isZero();
    Browsing.press(page, "Save as a new version");
    assertThat(page.locator("main").innerText())
        .contains("Saved as version 1", "Says it more kindly", Person.NPWS.name());
    Eventually.holds(
        "letters are written with it",
        Duration.ofSeconds(20),
        () -> declinedLetter().startsWith("1 Dear Dora,\n\n" + mark));
    assertThat(
            Tables.count(
                "audit_entry where action = 'letter text edited' and subject = 'booking-declined'"))
        .isEqualTo(1);

    Page back = browsing.as(Person.NPWS, DECLINED + "/0");
    assertThat(back.locator("ins").allInnerTexts()).anyMatch(line -> line.contains(mark));
    assertThat(back.locator("del").count()).isPositive();
    assertClean(back);
    Browsing.press(back, "Use this text again");
    assertThat(back.locator("main").innerText()).contains("This cannot be empty");
    back.getByLabel("Why is it changed?").fill("It was good as it was");
    Browsing.press(back, "Use this text again");
    assertThat(back.locator("main").innerText())
        .contains("Version 2: back to the shipped text", "This is the text that came");
    Eventually.holds(
        "letters are written with the shipped text",
        Duration.ofSeconds(20),
        () -> declinedLetter().startsWith("2 " + shipped.substring(0, 5)));
  }

  @Test
  void whoever_edits_what_somebody_else_saved_meanwhile_is_told_and_nothing_is_lost() {
    Page one = browsing.as(Person.NPWS, "/desk/letters/texts/booking-withdrawn/edit");
    Page other = browsing.as(Person.NPWS, "/desk/letters/texts/booking-withdrawn/edit");
    one.getByLabel("Subject").fill("Withdrawn: {event}");
    one.getByLabel("Why is it changed?").fill("Shorter");
    Browsing.press(one, "Save as a new version");

    other.getByLabel("Subject").fill("No longer waiting: {event}");
    other.getByLabel("Why is it changed?").fill("Plainer");
    Browsing.press(other, "Save as a new version");

    assertThat(other.locator(".errors").innerText())
        .contains("Somebody else saved another version");
    assertThat(other.getByLabel("Subject").inputValue()).isEqualTo("No longer waiting: {event}");
    assertThat(Tables.count("letter_version where kind = 'booking-withdrawn'")).isEqualTo(1);
  }

  @Test
  void a_text_that_a_release_changed_under_an_edit_is_pointed_out() {
    Page page = browsing.as(Person.NPWS, "/desk/letters/texts/booking-expired/edit");
    page.getByLabel("Subject").fill("Gone to the next: {event}");
    page.getByLabel("Why is it changed?").fill("Shorter");
    Browsing.press(page, "Save as a new version");
    assertThat(page.locator("main").innerText()).doesNotContain("changed since");

    Tables.change(
        "update letter_version set shipped_digest = repeat('x', 32) where kind = 'booking-expired'");

    page.reload();
    assertThat(page.locator("main").innerText()).contains("The shipped text changed since");
    page.navigate(page.url().replaceFirst("/texts/.*", "/texts"));
    assertThat(page.locator(".msg.warn").innerText()).contains("Gone to the next: {event}");
    assertClean(page);
  }

  @Test
  void texts_are_for_the_national_team_alone() throws Exception {
    for (Person person : List.of(Person.ADMINISTRATOR, Person.COORDINATOR, Person.TRAINER)) {
      Rest rest = Rest.like(browsing.as(person, "/me"));
      assertThat(rest.get("/desk/letters/texts").statusCode()).isEqualTo(403);
      assertThat(rest.get(DECLINED + "/edit").statusCode()).isEqualTo(403);
    }
  }

  /** Version and text of the letter to somebody whose request is declined now. */
  private String declinedLetter() throws Exception {
    var event = Planted.workshopToCome("Declined", null);
    forAnybody(event);
    Tables.change("update event set approval = true where reference = '" + event.reference() + "'");
    String reference = book(event, "Dora Declined");
    Page page = browsing.as(Person.NPWS, "/bookings/" + reference);
    Browsing.press(page.locator("main a[href*='/selection/decide']").first());
    Browsing.press(page, "Do not grant");
    return Tables.column(
            "select concat(l.text_version, ' ', l.body) from letter l join booking b"
                + " on b.id = l.about where l.kind = 'booking-declined' and b.reference = '"
                + reference
                + "'")
        .get(0);
  }

  private static void forAnybody(Planted.Workshop event) {
    Tables.change(
        "update event set course = 'train-the-trainer' where reference = '"
            + event.reference()
            + "'");
  }

  private String book(Planted.Workshop event, String name) throws Exception {
    var answer =
        Rest.like(browsing.as(Person.NPWS, "/me"))
            .post(
                "/api/v1/events/" + event.reference() + "/bookings",
                "texts-" + UUID.randomUUID(),
                "{\"person\":\"" + Planted.person(name, "gwent").id() + "\"}");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return Rest.text("reference", answer);
  }

  private static long versions() {
    return Tables.count("letter_version where kind = 'booking-declined'");
  }

  private static void assertClean(Page page) {
    assertThat(Axe.violations(page)).isEmpty();
    int wide = Axe.width(page);
    assertThat(wide).isLessThanOrEqualTo(360);
  }
}
