package uk.npws.alongside.portal.learning;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import uk.npws.alongside.portal.testbed.Axe;
import uk.npws.alongside.portal.testbed.Browsing;
import uk.npws.alongside.portal.testbed.Person;
import uk.npws.alongside.portal.testbed.Rest;
import uk.npws.alongside.portal.testbed.Tables;

/** Learning in Welsh: chosen once, marked as such, in English where there is nothing else. */
class WelshIT {

  private static final String PACK = "/learning/champion-information";

  @RegisterExtension final Browsing browsing = new Browsing().size(360, 800);

  @Test
  void a_reader_chooses_welsh_and_keeps_it_from_page_to_page() {
    Page page = browsing.as(Person.MEMBER, PACK);
    assertThat(page.locator("main .read").first().getAttribute("lang")).isEqualTo("en-GB");

    page.getByText("Cymraeg").click();

    assertThat(page.url()).endsWith(PACK);
    assertThat(page.locator("h1").innerText()).isEqualTo("Gwybodaeth i hyrwyddwyr");
    assertThat(page.locator("main .read").first().getAttribute("lang")).isEqualTo("cy");
    assertThat(page.locator("main").innerText()).contains("Peiriant a wnaeth y cyfieithiad hwn");
    assertThat(page.locator(".toc [lang=cy]").allInnerTexts())
        .containsExactly("Uwchgyfeirio: pan na all rhywbeth aros");
    assertThat(Axe.violations(page)).isEmpty();
    assertThat(Axe.width(page)).isLessThanOrEqualTo(360);

    Browsing.press(page.locator(".toc a", new Page.LocatorOptions().setHasText("Uwchgyfeirio")));
    assertThat(page.url()).endsWith(PACK + "/escalation");
    assertThat(page.locator("main .beside").getAttribute("lang")).isEqualTo("cy");
    assertThat(page.locator("article").innerText())
        .contains("Beth i’w wneud, yn y drefn hon")
        .contains("Peiriant a wnaeth");
    assertThat(page.locator("#answer-esc-1").getAttribute("value")).isEqualTo("Gwirio fy ateb");
    assertThat(Axe.violations(page)).isEmpty();
    assertThat(Axe.width(page)).isLessThanOrEqualTo(360);

    page.navigate(page.url().replace("escalation", "three-strands"));
    assertThat(page.locator("article .msg[lang=cy]").first().innerText())
        .isEqualTo("Yn Saesneg yn unig y mae’r dudalen hon.");
    assertThat(page.locator("h1").innerText()).isEqualTo("Three strands, one network");
    assertThat(page.locator("main .beside").getAttribute("lang")).isEqualTo("en-GB");

    page.navigate(
        page.url().replace("champion-information/three-strands", "search?q=uwchgyfeirio"));
    assertThat(page.locator(".rows li").first().innerText()).contains("Uwchgyfeirio");
    assertThat(page.locator(".rows li div").first().getAttribute("lang")).isEqualTo("cy");
  }

  @Test
  void what_is_done_in_welsh_is_done_in_english() {
    Page page = browsing.as(Person.SUPPORTER, PACK + "/escalation");
    page.getByText("Cymraeg").click();

    page.locator("#esc-1--2").check();
    page.locator("#answer-esc-1").click();

    assertThat(page.locator("#said-esc-1").innerText()).startsWith("Cywir.");
    page.getByText("English").first().click();
    assertThat(page.locator("#said-esc-1").innerText()).startsWith("Right.");
  }

  @Test
  void a_day_is_said_in_welsh_too() {
    String hers = " from person where id = " + Tables.id(Person.AUDITOR);
    Tables.change(
        "insert into learning_completion (id, person, package, edition, minutes, completed, checked)"
            + " select random_bytes(16), id, 'champion-information', 0, 90, '2026-03-03 12:00', 999"
            + hers);
    try {
      Page page = browsing.as(Person.AUDITOR, PACK);
      assertThat(page.locator("main").innerText()).contains("Tuesday 3 March 2026");

      page.getByText("Cymraeg").click();

      assertThat(page.locator("main").innerText())
          .contains("Dydd Mawrth 3 Mawrth 2026")
          .doesNotContain("Tuesday");
    } finally {
      Tables.change(
          "delete from learning_completion where edition = 0 and person = "
              + Tables.id(Person.AUDITOR));
    }
  }

  @Test
  void the_choice_leads_nowhere_else() throws Exception {
    Rest rest = Rest.like(browsing.as(Person.MEMBER, "/me"));

    assertThat(
            rest.get("/learning-language?to=cy&from=https://example.org/")
                .headers()
                .firstValue("location")
                .orElse(""))
        .doesNotContain("example");
  }
}
