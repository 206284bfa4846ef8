package uk.npws.alongside.portal.peerlog;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import uk.npws.alongside.portal.testbed.Browsing;
import uk.npws.alongside.portal.testbed.Person;

/** What is told of the peer log to those whom it is about. */
class KeptIT {

  @RegisterExtension final Browsing browsing = new Browsing();

  @Test
  void everybody_reads_how_long_logs_are_kept() {
    Page page = browsing.visitor("/privacy");

    assertThat(page.locator("table").innerText()).contains("3 days", "24 months after the month");
  }

  @Test
  void who_downloads_their_data_is_told_what_the_log_holds_of_them() throws IOException {
    Page account = browsing.as(Person.SUPPORTER, "/account");

    Download download = account.waitForDownload(() -> Browsing.press(account, "Download my data"));

    assertThat(Files.readString(download.path())).contains("\"peerLog\"");
  }
}
