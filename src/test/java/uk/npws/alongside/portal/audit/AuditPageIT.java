package uk.npws.alongside.portal.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import uk.npws.alongside.portal.testbed.Browsing;
import uk.npws.alongside.portal.testbed.Person;
import uk.npws.alongside.portal.testbed.Portal;

class AuditPageIT {

  @RegisterExtension final Browsing browsing = new Browsing();

  @Test
  void the_auditor_reads_what_one_person_did_of_one_kind_on_one_day() {
    browsing.as(Person.NPWS, "/me");

    Page page =
        browsing.as(
            Person.AUDITOR,
            "/audit?who=Niamh&action=signed+in&from=%s&to=%s"
                .formatted(LocalDate.now().minusDays(1), LocalDate.now().plusDays(1)));

    assertThat(page.locator("tbody tr").allInnerTexts())
        .isNotEmpty()
        .allMatch(entry -> entry.contains("Niamh") && entry.contains("signed in"));
    page.navigate(Portal.running().at("/audit?who=Niamh&to=2001-01-01").toString());
    assertThat(page.textContent("main")).contains("Nothing of this kind is recorded");
  }

  @Test
  void nobody_of_that_name_did_nothing() {
    Page page = browsing.as(Person.AUDITOR, "/audit?who=zzzz");

    assertThat(page.textContent("main")).contains("Nothing of this kind is recorded");
  }

  @Test
  void the_check_of_the_chain_is_told_in_words() {
    Page page = browsing.as(Person.AUDITOR, "/audit?verify=yes");

    assertThat(page.textContent("h1")).isEqualTo("Nothing in the audit trail was altered");
    assertThat(page.textContent("main")).contains("entries were checked");
  }
}
