package uk.npws.alongside.portal.withoutpeerlog;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import uk.npws.alongside.portal.testbed.Browsing;
import uk.npws.alongside.portal.testbed.Person;
import uk.npws.alongside.portal.testbed.Portal;

/** Left out, the peer log leaves no page, table, menu entry or file. */
class NoTraceIT {

  @RegisterExtension final Browsing browsing = new Browsing();

  @Test
  void the_archive_has_no_file_of_it() throws IOException {
    Path war = Path.of(System.getProperty("basedir", "src")).resolve("target/portal.war");
    try (ZipFile archive = new ZipFile(war.toFile())) {
      assertThat(archive.stream().map(entry -> entry.getName().toLowerCase(java.util.Locale.ROOT)))
          .isNotEmpty()
          .noneMatch(name -> name.contains("peerlog") || name.contains("peer-log"));
    }
  }

  @Test
  void its_addresses_lead_nowhere() {
    Page page = browsing.as(Person.SUPPORTER, "/me");

    assertThat(page.locator("body").innerText()).doesNotContain("My logs");
    for (String address :
        new String[] {"/peer-log", "/peer-log/new", "/peer-log/month", "/peer-log/qr/0"}) {
      assertThat(page.navigate(Portal.running().at(address).toString()).status()).isEqualTo(404);
    }
  }

  @Test
  void the_database_has_no_table_of_it() throws Exception {
    try (var connection = Portal.running().connect();
        var tables =
            connection.getMetaData().getTables(connection.getCatalog(), null, "%peer%", null)) {
      assertThat(tables.next()).isFalse();
    }
  }
}
