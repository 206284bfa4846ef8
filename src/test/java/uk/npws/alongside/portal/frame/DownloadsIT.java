package uk.npws.alongside.portal.frame;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.List;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.npws.alongside.portal.testbed.Browsing;
import uk.npws.alongside.portal.testbed.Newcomer;
import uk.npws.alongside.portal.testbed.Person;
import uk.npws.alongside.portal.testbed.Rest;
import uk.npws.alongside.portal.testbed.Tables;

/** The links under each table lead to all of it, as the page narrowed it, and to nothing more. */
class DownloadsIT {

  @RegisterExtension final Browsing browsing = new Browsing();

  @ParameterizedTest
  @CsvSource({
    "npws,          /desk/events?course=cpd-refresher",
    "npws,          /awards",
    "npws,          /awards/certificates?search=a",
    "npws,          /desk/letters?search=newcomer",
    "administrator, /admin/people?role=TRAINER",
    "auditor,       /audit?action=signed"
  })
  void both_files_have_the_same_lines_and_a_page_has_no_line_that_they_have_not(
      String role, String address) throws Exception {
    Person person =
        Person.all().stream().filter(one -> one.role().equals(role)).findFirst().orElseThrow();
    Newcomer.create().ask(browsing.visitor("/join"));
    Page page = browsing.as(person, address);
    List<String> shown = page.locator("tbody th[scope=row]").allInnerTexts();

    List<CsvRecord> csv = csv(download(page, "CSV"));
    int rows = rows(download(page, "XLSX"));

    assertThat(csv).hasSizeGreaterThan(1).hasSize(rows);
    assertThat(csv).extracting(CsvRecord::getFieldCount).containsOnly(csv.get(0).getFieldCount());
    assertThat(csv.size() - 1).isGreaterThanOrEqualTo(shown.size());
    if (!address.startsWith("/audit")) { // where a line begins with its moment, written otherwise
      assertThat(csv)
          .extracting(line -> line.getField(0))
          .containsAll(shown.stream().map(name -> name.lines().findFirst().orElse("")).toList());
    }
  }

  @Test
  void a_list_of_many_pages_is_downloaded_whole() throws Exception {
    Page page = browsing.as(Person.ADMINISTRATOR, "/admin/people");

    List<CsvRecord> csv = csv(download(page, "CSV"));

    List<String> addresses = csv.stream().skip(1).map(line -> line.getField(1)).toList();
    assertThat(addresses)
        .hasSizeGreaterThan(200)
        .doesNotHaveDuplicates()
        .hasSize((int) Tables.count("person where state <> 'ERASED'"));
  }

  @Test
  void a_coordinator_gets_people_of_the_own_force_whatever_the_address_asks_for() throws Exception {
    Rest coordinator = Rest.like(browsing.as(Person.COORDINATOR, "/me"));

    String own = coordinator.get("/admin/people.csv").body();
    List<String> forces = forces(own);
    String asked = coordinator.get("/admin/people.csv?force=gwent").body();

    assertThat(forces).isNotEmpty().allMatch(force -> force.equals(forces.get(0)));
    assertThat(forces(asked)).allMatch(force -> force.equals(forces.get(0)));
    assertThat(asked).doesNotContain("@gwent.police.example");
  }

  private static List<String> forces(String body) {
    try (var reader = CsvReader.builder().ofCsvRecord(body)) {
      return reader.stream().skip(1).map(line -> line.getField(2)).toList();
    } catch (IOException fault) {
      throw new IllegalStateException(fault);
    }
  }

  @Test
  void a_visitor_comes_back_to_the_same_file_after_signing_in() throws Exception {
    assertThat(
            Rest.visitor()
                .get("/desk/events.xlsx?show=drafts")
                .headers()
                .firstValue("location")
                .orElseThrow())
        .endsWith("/sign-in?to=%2Fdesk%2Fevents.xlsx%3Fshow%3Ddrafts");
  }

  private static Download download(Page page, String format) {
    Locator link =
        page.locator("main a[href*='." + format.toLowerCase(java.util.Locale.ROOT) + "']");
    assertThat(link.innerText()).endsWith(format);
    return page.waitForDownload(link::click);
  }

  private static List<CsvRecord> csv(Download file) throws IOException {
    try (var reader = CsvReader.builder().detectBomHeader(true).ofCsvRecord(file.path())) {
      return reader.stream().toList();
    }
  }

  private static int rows(Download file) throws Exception {
    try (var zip = new ZipFile(file.path().toFile())) {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")))
          .getElementsByTagName("row")
          .getLength();
    }
  }
}
