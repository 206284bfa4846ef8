package uk.npws.alongside.portal.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import uk.npws.alongside.portal.testbed.Portal;
import uk.npws.alongside.portal.testbed.Rest;

@Tag("smoke")
class StandsIT {

  private final Portal portal = Portal.running();

  @Test
  void it_is_ready_and_shows_what_is_on() throws Exception {
    assertThat(Rest.visitor().get("/health/ready").body()).contains("\"database\"", "\"mail\"");
    assertThat(Rest.visitor().get("/events").statusCode()).isEqualTo(200);
  }

  @Test
  void it_does_not_tell_what_it_runs_on() throws Exception {
    var headers = Rest.visitor().get("/events").headers();

    assertThat(headers.firstValue("Server")).isEmpty();
    assertThat(headers.firstValue("X-Powered-By")).isEmpty();
  }

  @Test
  void a_facelet_has_no_address_however_it_is_written() throws Exception {
    for (String address :
        List.of(
            "/pages/people/settings.xhtml",
            "/pages/people/settings.xhtml;x",
            "/pages/people/settings.xhtm%6c",
            "/jakarta.faces.resource/../pages/audit/audit.xhtml",
            "/jakarta.faces.resource/%2e%2e/pages/letters/letters.xhtml")) {
      assertThat(Rest.visitor().get(address).statusCode()).as(address).isEqualTo(404);
    }
  }

  @Test
  void where_to_go_next_never_repeats_the_host_that_was_asked_for() throws Exception {
    try (Socket call = new Socket("localhost", portal.process().port())) {
      call.getOutputStream()
          .write("GET /account HTTP/1.0\r\nHost: evil.example\r\n\r\n".getBytes());
      assertThat(new String(call.getInputStream().readNBytes(2000)))
          .containsIgnoringCase("location: /sign-in")
          .doesNotContain("evil.example");
    }
  }

  @Test
  void forms_that_cannot_be_read_are_refused_as_such() throws Exception {
    assertThat(
            posted(
                "/sign-in",
                "application/x-www-form-urlencoded",
                "jakarta.faces.ViewState=stateless"))
        .isEqualTo(400);
    assertThat(posted("/verify-form", "multipart/form-data", "x")).isEqualTo(400);
    assertThat(posted("/verify-form", "multipart/form-data; boundary=X", "--X\r\nbroken"))
        .isEqualTo(400);
  }

  private int posted(String path, String type, String body) throws Exception {
    var request =
        HttpRequest.newBuilder(portal.at(path))
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofString(body));
    return HttpClient.newHttpClient()
        .send(request.build(), HttpResponse.BodyHandlers.discarding())
        .statusCode();
  }

  @Test
  void the_interface_is_described_by_open_api_alone() throws Exception {
    assertThat(Rest.visitor().get("/api/v1/application.wadl").statusCode()).isEqualTo(404);
  }

  @Test
  void on_this_stage_nobody_reaches_it_from_another_machine() throws Exception {
    for (var network : NetworkInterface.networkInterfaces().toList()) {
      for (InetAddress address : network.inetAddresses().toList()) {
        assertThat(address.isLoopbackAddress() || refuses(address)).as("%s", address).isTrue();
      }
    }
  }

  private boolean refuses(InetAddress address) {
    try (Socket call = new Socket(address, portal.process().port())) {
      return !call.isConnected();
    } catch (IOException refused) {
      return true;
    }
  }

  @Test
  @EnabledIfSystemProperty(named = "withoutPeerlog", matches = ".*")
  void built_without_the_add_on_it_shows_no_trace_of_it() throws Exception {
    Path war = Path.of(System.getProperty("basedir", "src"), "target/portal.war");
    try (JarFile archive = new JarFile(war.toFile())) {
      assertThat(archive.stream().map(entry -> entry.getName().toLowerCase(Locale.ROOT)))
          .noneMatch(name -> name.contains("peerlog"));
    }
    assertThat(Rest.visitor().get("/log").statusCode()).isEqualTo(404);
    assertThat(Rest.visitor().get("/events").body()).doesNotContainIgnoringCase("peer log");
  }
}
