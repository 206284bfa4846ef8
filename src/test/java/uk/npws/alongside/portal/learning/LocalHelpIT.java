package uk.npws.alongside.portal.learning;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import uk.npws.alongside.portal.testbed.Browsing;
import uk.npws.alongside.portal.testbed.Person;
import uk.npws.alongside.portal.testbed.Portal;
import uk.npws.alongside.portal.testbed.Tables;

/** What a force says of its own on a learning page, from the coordinator to the reader. */
class LocalHelpIT {

  private static final String LESSON = "/learning/champion-information/knowing-what-help-there-is";
  private static final String FORM = "/force/local-help/champion-information/local-help";
  private static final String OF_FORCE =
      " from learning_local_slot where package = 'champion-information' and force_code = ";
  private static final String NATIONAL = "Your force may have places of its own to turn to.";

  @RegisterExtension final Browsing browsing = new Browsing().withoutJavaScript();

  @BeforeEach
  @AfterEach
  void nothing_of_the_force_stands_there() {
    Tables.change("delete" + OF_FORCE + "'west-yorkshire'");
  }

  @Test
  void a_coordinator_fills_a_place_and_the_people_of_the_force_see_it_and_nobody_else() {
    Page desk = browsing.as(Person.COORDINATOR, "/force");
    desk.getByText("Write local help").first().click();
    assertThat(desk.locator("main").innerText())
        .contains("Your people see national help only")
        .contains(NATIONAL);
    Page form = browsing.as(Person.COORDINATOR, LESSON);
    form.getByText("Change what your force sees here").click();

    form.locator("#words").fill("Chaplain <b>on call</b>\n0113 496 0123\n<script>x()</script>");
    Browsing.press(form, "Show how it reads");
    assertThat(form.locator(".local").innerText()).contains("Chaplain <b>on call</b>");
    assertThat(Tables.count("learning_local_slot where words like 'Chaplain%on call%'")).isZero();
    Browsing.press(form, "Save for our people");
    assertThat(form.locator(".notice").innerText()).contains("The people of West Yorkshire");
    assertThat(form.locator("main").innerText()).contains("Last changed by Renée D’Souza");

    Page reader = browsing.as(Person.MEMBER, LESSON);
    assertThat(reader.locator("#lesson").innerText()).contains(NATIONAL).contains("116 123");
    assertThat(reader.locator(".local h3").innerText()).isEqualTo("In West Yorkshire Police");
    assertThat(reader.locator(".local").innerText())
        .contains("Chaplain <b>on call</b>\n")
        .contains("<script>x()</script>")
        .contains("Last changed on");
    assertThat(reader.locator(".local b, .local script").count()).isZero();
    assertThat(reader.locator(".local a").getAttribute("href")).isEqualTo("tel:+44-113-496-0123");
    assertThat(reader.getByText("Change what your force sees here").count()).isZero();
    reader.navigate(Portal.running().at("/learning/champion-information/print").toString());
    assertThat(reader.locator(".local h4").innerText()).isEqualTo("In West Yorkshire Police");

    Page elsewhere = browsing.as(Person.TRAINER, LESSON);
    assertThat(elsewhere.locator("#lesson").innerText()).contains(NATIONAL);
    assertThat(elsewhere.content()).doesNotContain("on call");
  }

  @Test
  void too_much_is_refused_beside_the_field_and_what_another_wrote_meanwhile_is_not_lost() {
    Page first = browsing.as(Person.COORDINATOR, FORM);
    Page second = browsing.as(Person.COORDINATOR, FORM);

    first.locator("#words").fill("x".repeat(2001));
    Browsing.press(first, "Save for our people");
    assertThat(first.locator(".why").innerText()).contains("longer than 2000 characters");
    assertThat(first.locator("#words").inputValue()).hasSize(2001);
    first.locator("#words").fill("Written first");
    Browsing.press(first, "Save for our people");

    second.locator("#words").fill("Written second");
    Browsing.press(second, "Save for our people");
    assertThat(second.locator(".why").innerText()).contains("while you were writing");
    assertThat(second.locator(".msg.warn").innerText()).contains("Written first");
    assertThat(second.locator("#words").inputValue()).isEqualTo("Written second");
    assertThat(Tables.column("select words" + OF_FORCE + "'west-yorkshire'"))
        .containsExactly("Written first");

    second.locator("#words").fill("Written first\nWritten second");
    Browsing.press(second, "Save for our people");
    assertThat(second.locator(".local").first().innerText()).contains("Written second");
    second.navigate(Portal.running().at(FORM).toString());
    second.locator("#words").fill("");
    Browsing.press(second, "Save for our people");
    assertThat(second.locator(".notice").innerText()).contains("see national help only");
  }

  @Test
  void another_forces_words_are_not_ones_own_to_read_or_write() {
    Page page = browsing.as(Person.COORDINATOR, FORM);
    var requests = page.context().request();
    for (String address : new String[] {"/force/local-help", FORM}) {
      String other = Portal.running().at(address + "?force=gwent").toString();
      assertThat(requests.get(other).status()).isEqualTo(403);
    }
    String before = Tables.column("select count(*)" + OF_FORCE + "'gwent'").get(0);
    var form = FormData.create().set("force", "gwent").set("seen", "0").set("words", "Not ours");
    for (var hidden : page.locator("form#filling input[type=hidden]").all()) {
      String name = hidden.getAttribute("name");
      if (!name.equals("force") && !name.equals("seen")) {
        form.set(name, hidden.inputValue());
      }
    }
    form.set("save", "Save for our people");

    int status =
        requests
            .post(Portal.running().at(FORM).toString(), RequestOptions.create().setForm(form))
            .status();

    assertThat(status).isEqualTo(403);
    assertThat(Tables.column("select count(*)" + OF_FORCE + "'gwent'")).containsExactly(before);
    assertThat(browsing.as(Person.NPWS, "/force/local-help?force=avon-and-somerset").content())
        .contains("0117 496 0112")
        .doesNotContain("Change it");
  }
}
