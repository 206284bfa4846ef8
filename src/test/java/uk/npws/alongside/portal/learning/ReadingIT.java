package uk.npws.alongside.portal.learning;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import uk.npws.alongside.portal.testbed.Axe;
import uk.npws.alongside.portal.testbed.Browsing;
import uk.npws.alongside.portal.testbed.Person;
import uk.npws.alongside.portal.testbed.Portal;
import uk.npws.alongside.portal.testbed.Rest;

/** Finding, looking up and printing, without a script; and what only facilitators get. */
class ReadingIT {

  private static final String CHAMPION = "/learning/champion-information";

  /** Words of a note for trainers on the page about escalation. */
  private static final String NOTE = "Practise the call aloud";

  @RegisterExtension final Browsing browsing = new Browsing().withoutJavaScript();

  @RegisterExtension final Browsing scripted = new Browsing().size(320, 800);

  private final Portal portal = Portal.running();

  @Test
  void a_champion_looks_for_a_page_from_the_list_of_packages_and_finds_it_first() {
    Page page = browsing.as(Person.CHAMPION, "/learning");

    page.getByLabel("Search the learning pages").fill("nobody speaks");
    Browsing.press(page, "Search");

    assertThat(page.locator("h1").innerText()).contains("“nobody speaks”");
    Locator first = page.locator(".rows li").first();
    assertThat(first.locator("mark").allInnerTexts()).contains("nobody", "speaks");
    assertThat(first.innerText()).contains("Champion information, page 11 · For your role");
    first.locator("a").click();
    assertThat(page.url()).endsWith(CHAMPION + "/from-welcome-to-close");
    assertThat(page.getByLabel("Search the learning pages").count()).isEqualTo(1);
  }

  @Test
  void crisis_words_bring_help_before_anything_that_was_found() throws SQLException {
    long before = misses("");
    for (String typed : List.of("I can’t go on", "hunan-niweidio", "self-harm")) {
      Page page = browsing.as(Person.SUPPORTER, search(typed));

      assertThat(page.locator("h1").innerText()).isEqualTo("You can talk to somebody now");
      assertThat(page.locator("main a").nth(1).getAttribute("href")).isEqualTo("tel:999");
      assertThat(page.locator("main a[href='tel:116123']").count()).isEqualTo(1);
      assertThat(page.locator(".rows h3").first().innerText()).isEqualTo("Where to get help");
    }
    assertThat(misses("")).isEqualTo(before);
  }

  @Test
  void what_is_typed_is_shown_as_it_was_typed_and_never_breaks_the_page() throws Exception {
    Page page = browsing.as(Person.MEMBER, search("<b id='x'>zzqx</b>"));
    assertThat(page.locator("#x").count()).isZero();
    assertThat(page.locator("h1").innerText()).contains("<b id='x'>zzqx</b>");
    Rest rest = Rest.like(page);

    for (String typed :
        List.of("", "   ", "\"((", "a AND", "[x TO", "/(/", "*:*", "\\", "💜".repeat(400), "%00")) {
      assertThat(rest.get(search(typed)).statusCode()).as(typed).isEqualTo(200);
    }
    assertThat(rest.get("/learning/search").statusCode()).isEqualTo(200);
  }

  @Test
  void what_was_not_found_is_counted_by_day_and_without_a_person() throws SQLException {
    Page page = browsing.as(Person.MEMBER, search("Qwyjibo  hours?"));
    browsing.as(Person.CHAMPION, search("qwyjibo hours"));
    browsing.as(Person.MEMBER, search("qwyjibo@example.org"));

    assertThat(page.locator("main").innerText()).contains("Try one word instead of several");
    assertThat(misses("where term like 'qwyjibo%'")).isEqualTo(2);
    assertThat(misses("where term like 'qwyjibo hours'")).isEqualTo(2);
  }

  @Test
  void a_word_of_a_page_leads_to_the_glossary() {
    Page page = browsing.as(Person.MEMBER, CHAMPION + "/escalation");

    Browsing.press(
        page.locator("dt a", new Page.LocatorOptions().setHasText("Force incident manager")));

    assertThat(page.url()).endsWith("/learning/glossary#w-fim");
    assertThat(page.locator("#w-fim dd").innerText()).contains("control room");
    assertThat(page.locator(".jump a[href='#letter-F']").count()).isEqualTo(1);
    assertThat(page.locator("#letter-F").count()).isEqualTo(1);
  }

  @Test
  void a_package_is_printed_with_questions_and_the_answers_at_the_end() {
    Page page = browsing.as(Person.MEMBER, CHAMPION + "/print");

    assertThat(page.locator("section h2").allInnerTexts())
        .hasSize(17)
        .startsWith("Three strands, one network")
        .endsWith("Answers");
    String text = page.locator("article").innerText();
    assertThat(text.indexOf("It is kindly meant"))
        .as("feedback comes after all pages")
        .isGreaterThan(text.indexOf("\nAnswers\n", text.indexOf("Looking after yourself\n\n")));
    assertThat(page.locator("input[type=radio], input[type=checkbox]").count()).isZero();
    assertThat(page.locator("a[href='#escalation']").count()).isGreaterThan(1);
    assertThat(page.locator("img").first().evaluate("image => image.naturalWidth > 0"))
        .isEqualTo(true);
    assertThat(
            page.evaluate(
                "() => { const ids = [...document.querySelectorAll('[id]')].map(e => e.id);"
                    + " return ids.filter((id, at) => ids.indexOf(id) !== at); }"))
        .isEqualTo(List.of());
    assertThat(page.evaluate("document.querySelectorAll('article :is(h4, h5) ~ h2').length"))
        .isEqualTo(0);
  }

  @Test
  void the_pdf_edition_and_the_tools_are_tagged_papers() throws Exception {
    Rest rest = Rest.like(browsing.as(Person.MEMBER, CHAMPION));

    for (String file :
        List.of(
            "edition.pdf",
            "tools/meeting-checklist.pdf",
            "tools/opening-outline.pdf",
            "tools/monthly-planner.pdf",
            "tools/escalation-card.pdf")) {
      HttpResponse<String> answer = rest.get(CHAMPION + "/" + file);

      assertThat(answer.statusCode()).as(file).isEqualTo(200);
      assertThat(answer.headers().firstValue("Content-Type")).contains("application/pdf");
      assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
      assertThat(answer.body()).startsWith("%PDF-").contains("pdfuaid:part");
    }
    for (String page : List.of("escalation", "monthly-contact", "getting-the-room-ready")) {
      Page with = browsing.as(Person.MEMBER, CHAMPION + "/" + page);
      String link = String.valueOf(with.evaluate("document.querySelector('.file a').pathname"));
      assertThat(rest.get(link).statusCode()).as(link).isEqualTo(200);
    }
    assertThat(rest.get(CHAMPION + "/tools/nothing.pdf").statusCode()).isEqualTo(404);
    assertThat(rest.get("/learning/nothing/edition.pdf").statusCode()).isEqualTo(404);
    assertThat(rest.get(CHAMPION + "/tools/..%2F..%2Fcrisis.pdf").statusCode())
        .isGreaterThanOrEqualTo(400);
  }

  @Test
  void notes_for_facilitators_reach_trainers_and_the_team_on_every_way() throws Exception {
    for (Person person : List.of(Person.TRAINER, Person.NPWS)) {
      Page page = browsing.as(person, CHAMPION + "/escalation");
      assertThat(page.locator("main").innerText()).doesNotContain(NOTE);

      page.getByText("Show the notes for facilitators").click();
      assertThat(page.locator(".trainers").innerText()).contains(NOTE);
      assertThat(page.locator(".toc a").first().getAttribute("href"))
          .endsWith("?edition=facilitator");
      assertThat(
              browsing
                  .as(person, CHAMPION + "/print?edition=facilitator")
                  .locator("main")
                  .innerText())
          .contains(NOTE);
      assertThat(browsing.as(person, search("practise the call aloud")).locator("main").innerText())
          .contains("Escalation: when something cannot wait");
      assertThat(Rest.like(page).get(CHAMPION + "/edition.pdf?edition=facilitator").statusCode())
          .isEqualTo(200);
    }
  }

  @Test
  void nobody_else_gets_them_on_any_way() throws Exception {
    var wrong = new ArrayList<String>();
    for (Person person :
        List.of(Person.MEMBER, Person.CHAMPION, Person.COORDINATOR, Person.ADMINISTRATOR)) {
      Rest rest = Rest.like(browsing.as(person, "/me"));
      for (String address : attacks()) {
        HttpResponse<String> answer = rest.get(address);
        boolean asked = address.endsWith("?edition=facilitator");
        if (answer.body().contains(NOTE) || asked && answer.statusCode() == 200) {
          wrong.add(person.role() + " at " + address + ": " + answer.statusCode());
        }
      }
    }
    for (String address : attacks()) {
      if (Rest.visitor().get(address).body().contains(NOTE)) {
        wrong.add("visitor at " + address);
      }
    }

    assertThat(wrong).isEmpty();
  }

  private static List<String> attacks() {
    return List.of(
        CHAMPION + "/escalation",
        CHAMPION + "/escalation?edition=facilitator",
        CHAMPION + "/escalation?edition=&edition=facilitator",
        CHAMPION + "/escalation?page=escalation&edition=facilitator",
        CHAMPION + "/escalation?edition=Facilitator",
        CHAMPION + "/print",
        CHAMPION + "/print?edition=facilitator",
        CHAMPION + "/edition.pdf?edition=facilitator",
        search("practise the call aloud"),
        "/content/packages/champion-information/escalation.en.md",
        "/WEB-INF/classes/content/packages/champion-information/escalation.en.md",
        "/learning-media/champion-information/escalation.en.md");
  }

  @Test
  void the_facilitators_pages_are_clean_on_a_phone() {
    var wrong = new ArrayList<String>();
    for (String address :
        List.of(
            CHAMPION + "/print?edition=facilitator",
            CHAMPION + "/escalation?edition=facilitator")) {
      Page page = scripted.as(Person.TRAINER, address);
      Axe.violations(page).forEach(each -> wrong.add(address + " " + each));
      if (Axe.width(page) > 320) {
        wrong.add(address + " is " + Axe.width(page) + " wide");
      }
    }

    assertThat(wrong).isEmpty();
  }

  private static String search(String typed) {
    return "/learning/search?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8);
  }

  private long misses(String where) throws SQLException {
    try (var connection = portal.connect();
        var rows =
            connection
                .createStatement()
                .executeQuery("select coalesce(sum(misses), 0) from search_miss " + where)) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
