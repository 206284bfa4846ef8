package uk.npws.alongside.portal.peerlog;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import uk.npws.alongside.portal.testbed.Browsing;
import uk.npws.alongside.portal.testbed.Person;
import uk.npws.alongside.portal.testbed.Portal;
import uk.npws.alongside.portal.testbed.Tables;

/** Logging through a force's QR code, without an account and without JavaScript. */
class DoorIT {

  @RegisterExtension final Browsing browsing = new Browsing().size(360, 800).withoutJavaScript();

  @Test
  void a_log_through_the_code_gives_a_receipt_that_opens_it_once_more() {
    Page page = browsing.visitor(door());
    new LogScreen(page).chat("Telephone").press("Save this log");
    assertThat(page.locator("h1").innerText()).isEqualTo("Your log is kept");
    String receipt = page.locator("#receipt").innerText();
    assertThat(page.url()).doesNotContain(receipt.replace(" ", ""));
    assertThat(receipt.replace(" ", "")).hasSize(26);

    Page back = browsing.visitor("/peer-log/receipt");
    back.getByLabel("Receipt").fill(receipt.toLowerCase(java.util.Locale.ROOT));
    Browsing.press(back, "Find the log");
    assertThat(back.locator("input[value=TELEPHONE]").isChecked()).isTrue();
    Browsing.press(back, "Throw this log away");
    assertThat(back.locator("h1").innerText()).isEqualTo("Done");

    Page again = browsing.visitor("/peer-log/receipt");
    again.getByLabel("Receipt").fill(receipt);
    Browsing.press(again, "Find the log");
    assertThat(again.locator(".errors li").innerText()).startsWith("No log that can still be");
  }

  @Test
  void only_the_hash_of_a_receipt_is_kept() {
    Page page = browsing.visitor(door());
    new LogScreen(page).chat("Message or e-mail").press("Save this log");
    String receipt = page.locator("#receipt").innerText().replace(" ", "");

    assertThat(Tables.count("peerlog_draft where receipt_hash is not null and author is null"))
        .isPositive();
    assertThat(
            Tables.count(
                "peerlog_draft where instr(payload, '"
                    + receipt
                    + "') or receipt_hash = '"
                    + receipt
                    + "'"))
        .isZero();
  }

  @Test
  void a_renewed_code_works_and_the_old_one_does_not() {
    String old = door();
    Page page = browsing.as(Person.COORDINATOR, "/peer-log/code/renew");

    Browsing.press(page, "Make a new code");

    assertThat(URI.create(page.locator(".qr-address").innerText()).getPath()).isNotEqualTo(old);
    Page visitor = browsing.visitor("/help");
    assertThat(visitor.navigate(Portal.running().at(old).toString()).status()).isEqualTo(404);
    assertThat(visitor.locator("main").innerText()).contains("This code no longer works");
    assertThat(visitor.navigate(Portal.running().at(door()).toString()).status()).isEqualTo(200);
  }

  @Test
  void a_code_that_never_was_opens_nothing() {
    Page visitor = browsing.visitor("/help");

    assertThat(visitor.navigate(Portal.running().at("/peer-log/qr/0000").toString()).status())
        .isEqualTo(404);
  }

  private String door() {
    Page page = browsing.as(Person.COORDINATOR, "/peer-log/code");
    return URI.create(page.locator(".qr-address").innerText()).getPath();
  }
}
