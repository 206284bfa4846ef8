package uk.npws.alongside.portal.peerlog;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import uk.npws.alongside.portal.testbed.Browsing;
import uk.npws.alongside.portal.testbed.Eventually;
import uk.npws.alongside.portal.testbed.Person;
import uk.npws.alongside.portal.testbed.Portal;
import uk.npws.alongside.portal.testbed.Tables;

/** What is left of a log when its 72 hours are over, as the owner of the database sees it. */
class SealingIT {

  @RegisterExtension final Browsing browsing = new Browsing().withoutJavaScript();

  @Test
  void after_72_hours_a_batch_is_sealed_and_nothing_leads_back_to_its_authors() {
    Page page = browsing.as(Person.SUPPORTER, "/peer-log/new");
    for (int i = 0; i < 5; i++) {
      new LogScreen(page).chat("Telephone").press("Save and add another");
    }
    page.navigate(Portal.running().at("/peer-log").toString());
    String address = page.locator(".rows a").first().getAttribute("href");
    var drafts = Tables.column("select hex(id) from peerlog_draft");
    long sealedBefore = Tables.count("peerlog_sealed where force_code = 'west-yorkshire'");

    Tables.change("update peerlog_draft set saved_at = saved_at - interval 73 hour");
    Eventually.holds(
        "logs are sealed",
        Duration.ofMinutes(3),
        () -> Tables.count("peerlog_draft where force_code = 'west-yorkshire'") == 0);

    assertThat(Tables.count("peerlog_sealed where force_code = 'west-yorkshire'"))
        .isGreaterThanOrEqualTo(sealedBefore + 5);
    assertThat(page.navigate(Portal.running().at(address).toString()).status()).isEqualTo(404);
    assertThat(Tables.count("peerlog_tally where author = " + Tables.id(Person.SUPPORTER)))
        .isPositive();
    var sealed = new HashSet<>(Tables.column("select hex(id) from peerlog_sealed"));
    assertThat(drafts).noneMatch(sealed::contains);
    assertThat(
            Tables.count(
                "audit_entry a join peerlog_sealed s on a.subject = lower(insert(insert(insert(insert("
                    + "hex(s.id), 9, 0, '-'), 14, 0, '-'), 19, 0, '-'), 24, 0, '-'))"))
        .isZero();
  }

  @Test
  void the_sealed_table_has_no_column_that_could_lead_anywhere() {
    assertThat(
            Tables.column(
                "select concat(column_name, ' ', data_type, ' ', extra) from information_schema.columns"
                    + " where table_schema = database() and table_name = 'peerlog_sealed'"
                    + " order by ordinal_position"))
        .extracting(String::strip)
        .containsExactly(
            "id binary",
            "force_code varchar",
            "month date",
            "author_role varchar",
            "activity varchar",
            "mode varchar",
            "time_spent varchar",
            "reached varchar",
            "who varchar",
            "reasons varchar",
            "signposts varchar",
            "occasion varchar",
            "follow_up varchar",
            "origin varchar",
            "effect varchar",
            "weight tinyint");
  }

  @Test
  void every_key_of_a_sealed_log_is_random() {
    assertThat(Tables.count("peerlog_sealed")).isPositive();
    assertThat(Tables.count("peerlog_sealed where substr(hex(id), 13, 1) <> '4'")).isZero();
  }

  @Test
  void a_role_that_few_hold_is_not_kept() {
    assertThat(Tables.count("peerlog_sealed where author_role in ('coord', 'champion')")).isZero();
  }

  @Test
  void no_table_of_the_add_on_has_room_for_free_text_or_an_address() {
    assertThat(
            Tables.column(
                "select concat(table_name, '.', column_name) from information_schema.columns"
                    + " where table_schema = database() and table_name like 'peerlog%'"
                    + " and (data_type in ('text', 'mediumtext', 'longtext', 'json')"
                    + " or column_name like '%address%' or column_name like '%name%'"
                    + " or column_name like '%note%')"))
        .isEmpty();
  }
}
