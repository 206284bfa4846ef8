package uk.npws.alongside.portal.people;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.npws.alongside.portal.testbed.Browsing.press;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.npws.alongside.portal.testbed.Browsing;
import uk.npws.alongside.portal.testbed.Person;

class PeopleImportIT {

  private static final String HEADINGS = "name,email,force,kind,roles\n";
  private static final String RIGHT =
      "Ada Lane,ada.lane@west-yorkshire.police.example,West Yorkshire Police,officer,supporter\n";

  @RegisterExtension final Browsing browsing = new Browsing();

  @Test
  void a_wrong_line_is_named_and_nobody_is_imported() {
    Page page =
        load(HEADINGS + RIGHT.replace("ada.", "ida.") + "Bo Wrong,bo@x.example,Atlantis,,\n");

    assertThat(page.textContent("main"))
        .contains("One line is wrong. Nobody was imported", "There is no force called “Atlantis”");
    assertThat(page.locator("tbody th").innerText()).isEqualTo("3");
    assertThat(found("ida.lane@west-yorkshire.police.example")).contains("Nobody fits");
  }

  @Test
  void a_right_list_is_entered_whole() {
    Page page = load(HEADINGS + RIGHT);

    assertThat(page.textContent("main")).contains("One person was entered");
    assertThat(found("ada.lane@west-yorkshire.police.example")).contains("Ada Lane");
  }

  @Test
  void a_workbook_with_another_ending_is_no_list() {
    Page page = load("PK\u0003\u0004\u0014\u0000\u0006\u0000\u0000\u00ff");

    assertThat(page.title()).startsWith("Error:");
    assertThat(page.textContent(".errors")).contains("not a file of comma-separated values");
  }

  @ParameterizedTest
  @ValueSource(ints = {5_600_000, 6_250_000, 7_000_000})
  void a_huge_file_is_refused_by_its_size(int bytes) {
    Page page = load("x".repeat(bytes));

    assertThat(page.textContent("main")).contains("This file is too large");
  }

  private Page load(String list) {
    Page page = browsing.withoutJavaScript().as(Person.ADMINISTRATOR, "/admin/people/import");
    page.locator("input[type=file]")
        .setInputFiles(
            new FilePayload("people.csv", "text/csv", list.getBytes(StandardCharsets.UTF_8)));
    press(page, "Import");
    return page;
  }

  private String found(String address) {
    return browsing.as(Person.ADMINISTRATOR, "/admin/people?name=" + address).textContent("main");
  }
}
