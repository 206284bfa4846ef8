package uk.npws.alongside.portal.peerlog;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import uk.npws.alongside.portal.testbed.Browsing;
import uk.npws.alongside.portal.testbed.Eventually;
import uk.npws.alongside.portal.testbed.Person;
import uk.npws.alongside.portal.testbed.Portal;
import uk.npws.alongside.portal.testbed.Tables;

/** The month's count, under the statistics rule. */
class MonthIT {

  @RegisterExtension final Browsing browsing = new Browsing().size(1280, 900);

  @BeforeEach
  void the_demo_months_are_counted() {
    Eventually.holds(
        "months are counted", Duration.ofMinutes(2), () -> Tables.count("peerlog_sheet") > 0);
  }

  @Test
  void a_coordinator_reads_the_own_force_and_npws_the_nation() {
    Page force = browsing.as(Person.COORDINATOR, "/peer-log/month");
    Page nation = browsing.as(Person.NPWS, "/peer-log/month");

    assertThat(force.locator("h1").innerText()).contains("West Yorkshire");
    assertThat(nation.locator("h1").innerText()).contains("in the nation");
    assertThat(force.locator("svg.bars").count()).isOne();
  }

  @Test
  void every_figure_is_nothing_a_band_or_a_multiple_of_five() {
    for (Person reader : List.of(Person.COORDINATOR, Person.NPWS)) {
      Page page = browsing.as(reader, "/peer-log/month");

      assertThat(page.locator("tbody tr td:nth-child(2)").allInnerTexts())
          .hasSizeGreaterThan(10)
          .allMatch(figure -> figure.strip().matches("\\d*[05]|\\d+–\\d+"), "rounded");
    }
  }

  @Test
  void supporters_and_champions_have_no_figures() {
    for (Person other : List.of(Person.SUPPORTER, Person.CHAMPION, Person.TRAINER)) {
      Page page = browsing.as(other, "/me");

      assertThat(page.navigate(Portal.running().at("/peer-log/month").toString()).status())
          .isEqualTo(403);
    }
  }

  @Test
  void a_force_with_fewer_than_five_supporters_has_no_sheet() {
    assertThat(
            Tables.column(
                "select f.code from police_force f join peerlog_sheet s on s.area = concat('force:', f.code)"
                    + " where (select count(distinct g.person_id) from role_grant g where g.force_code = f.code"
                    + " and g.role in ('SUPPORTER', 'CHAMPION')) < 5"))
        .isEmpty();
    assertThat(Tables.count("peerlog_sheet where area = 'force:west-yorkshire'")).isPositive();
  }
}
