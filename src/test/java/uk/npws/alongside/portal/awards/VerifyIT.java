package uk.npws.alongside.portal.awards;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.npws.alongside.portal.testbed.Portal;

class VerifyIT {

  private final Portal portal = Portal.running();
  private final HttpClient client = HttpClient.newHttpClient();

  @Test
  void a_certificate_that_stands_is_genuine_and_valid() throws Exception {
    var certificate = new IssuedCertificate().in(portal);

    var page = get("/verify/" + certificate.code);

    assertThat(page.body())
        .contains("Genuine, and valid today", "Siân Llŷr O’Neill", "Peer supporter trainer")
        .contains("Tuesday 3 March 2026, 14 hours", certificate.serial);
  }

  @Test
  void a_certificate_after_its_last_day_is_genuine_but_out_of_date() throws Exception {
    var certificate = new IssuedCertificate().until(LocalDate.of(2026, 1, 31)).in(portal);

    var page = get("/verify/" + certificate.code);

    assertThat(page.body()).contains("Genuine, but out of date", "Saturday 31 January 2026");
  }

  @Test
  void a_withdrawn_certificate_says_when_and_never_why() throws Exception {
    var certificate = new IssuedCertificate().revoked().in(portal);

    var page = get("/verify/" + certificate.code);

    assertThat(page.body())
        .contains(">Withdrawn<", "Monday 4 May 2026")
        .doesNotContain(IssuedCertificate.REASON);
  }

  @Test
  void a_replaced_certificate_leads_to_the_one_in_its_place() throws Exception {
    var successor = new IssuedCertificate().in(portal);
    var old = new IssuedCertificate().replacedBy(successor).in(portal);

    var page = get("/verify/" + old.code);

    assertThat(page.body()).contains("Replaced by a newer certificate", successor.serial);
  }

  @Test
  void nobody_learns_who_the_person_is_beyond_the_name() throws Exception {
    var certificate = new IssuedCertificate().in(portal);

    var page = get("/verify/" + certificate.code);

    assertThat(page.body())
        .doesNotContain(certificate.person.toString())
        .doesNotContain(certificate.id.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0000-0000-0000-0000-0000", "nonsense", "%3Cscript%3Ealert(1)%3C"})
  void every_miss_has_the_same_answer(String code) throws Exception {
    var page = get("/verify/" + code);

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("We know of no such certificate").doesNotContain("<script>");
  }

  @Test
  void whoever_checks_gets_no_cookie_and_search_engines_stay_out() throws Exception {
    var certificate = new IssuedCertificate().in(portal);

    var page = get("/verify/" + certificate.code);

    assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
    assertThat(page.body()).contains("name=\"robots\" content=\"noindex\"");
  }

  @Test
  void the_form_leads_to_the_address_of_the_code_however_it_was_typed() throws Exception {
    var certificate = new IssuedCertificate().in(portal);

    var answer = send(certificate.code.toLowerCase(java.util.Locale.ROOT), new byte[0]);

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location").orElseThrow().replace("-", ""))
        .endsWith("/verify/" + certificate.code);
  }

  @Test
  void an_empty_form_says_what_is_missing() throws Exception {
    var answer = send("", new byte[0]);

    assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/verify?file=none");
    assertThat(get("/verify?file=none").body()).contains("Type the code, or choose the file");
  }

  @Test
  void our_file_is_recognised_and_a_changed_one_is_told_from_it() throws Exception {
    var certificate = new IssuedCertificate().in(portal);
    byte[] ours = ("%PDF " + UUID.randomUUID() + "\n%%EOF\n").getBytes(UTF_8);
    certificate.file(portal, ours, sha256(ours));

    var same = send("", ours);
    var changed = send("", (new String(ours, UTF_8) + "a note\n%%EOF\n").getBytes(UTF_8));

    assertThat(same.headers().firstValue("Location").orElseThrow()).endsWith("?file=same");
    assertThat(changed.headers().firstValue("Location").orElseThrow()).endsWith("?file=changed");
  }

  @Test
  void a_file_of_somebody_else_and_one_that_is_too_large_are_none_of_ours() throws Exception {
    var other = send("", "%PDF of somebody else %%EOF".getBytes(UTF_8));
    var large = send("", new byte[6 * 1024 * 1024]);

    assertThat(other.headers().firstValue("Location").orElseThrow()).endsWith("?file=unknown");
    assertThat(large.headers().firstValue("Location").orElseThrow()).endsWith("?file=large");
  }

  @Test
  void a_program_reads_the_same() throws Exception {
    var certificate = new IssuedCertificate().in(portal);

    var answer = get("/api/v1/verify/" + certificate.code);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .contains("\"status\":\"valid\"", "\"serial\":\"" + certificate.serial + "\"")
        .doesNotContain(certificate.person.toString());
  }

  @Test
  void a_program_is_told_of_a_miss_as_a_problem() throws Exception {
    var answer = get("/api/v1/verify/nonsense");

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("verify-refused.not-found");
  }

  @Test
  void the_file_of_a_certificate_is_not_for_visitors() throws Exception {
    var certificate = new IssuedCertificate().in(portal);

    var answer = get("/me/certificates/" + certificate.id + "/pdf");

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location").orElseThrow()).contains("/sign-in?to=");
  }

  @Test
  void the_desk_is_not_for_visitors() throws Exception {
    assertThat(get("/awards").statusCode()).isEqualTo(302);
    assertThat(get("/awards/certificates").statusCode()).isEqualTo(302);
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return client.send(HttpRequest.newBuilder(portal.at(path)).build(), BodyHandlers.ofString());
  }

  /** The form as a browser sends it. */
  private HttpResponse<String> send(String code, byte[] file)
      throws IOException, InterruptedException {
    String head =
        "--x\r\nContent-Disposition: form-data; name=\"code\"\r\n\r\n"
            + code
            + "\r\n--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"c.pdf\"\r\n"
            + "Content-Type: application/pdf\r\n\r\n";
    var body =
        BodyPublishers.concat(
            BodyPublishers.ofString(head),
            BodyPublishers.ofByteArray(file),
            BodyPublishers.ofString("\r\n--x--\r\n"));
    var request =
        HttpRequest.newBuilder(portal.at("/verify-form"))
            .header("Content-Type", "multipart/form-data; boundary=x")
            .POST(body)
            .build();
    return client.send(request, BodyHandlers.ofString());
  }

  private static String sha256(byte[] file) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
  }
}
