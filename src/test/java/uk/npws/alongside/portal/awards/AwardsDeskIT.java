package uk.npws.alongside.portal.awards;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.npws.alongside.portal.testbed.Browsing.press;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import uk.npws.alongside.portal.testbed.Browsing;
import uk.npws.alongside.portal.testbed.Person;
import uk.npws.alongside.portal.testbed.Portal;

class AwardsDeskIT {

  private final Portal portal = Portal.running();

  @RegisterExtension final Browsing browsing = new Browsing();

  @Test
  void npws_looks_once_more_and_writes_down_what_went_to_the_post() throws Exception {
    var badge = new OwedPinBadge(portal, Person.MEMBER);
    Page page = browsing.withoutJavaScript().as(Person.NPWS, "/awards");

    choose(page, badge);
    page.getByLabel("Carrier’s reference").fill("RM 123 456 789 GB");
    press(page, "1 was posted");

    assertThat(page.textContent("main")).contains("Posted: 1");
    assertThat(badge.state()).isEqualTo("POSTED");
    assertThat(badge.carrierReference()).isEqualTo("RM 123 456 789 GB");
    assertThat(badge.letterAboutIt()).isEqualTo("pin-badge-posted");
  }

  @Test
  void npws_writes_down_what_was_given_by_hand_and_no_letter_goes_out() throws Exception {
    var badge = new OwedPinBadge(portal, Person.MEMBER);
    Page page = browsing.as(Person.NPWS, "/awards");

    choose(page, badge);
    press(page, "1 was handed over");

    assertThat(badge.state()).isEqualTo("HANDED_OVER");
    assertThat(badge.letterAboutIt()).isNull();
  }

  @Test
  void two_of_the_team_with_the_same_list_post_a_badge_once() throws Exception {
    var badge = new OwedPinBadge(portal, Person.MEMBER);
    Page first = browsing.as(Person.NPWS, "/awards/badges?badge=" + badge.id);
    Page second = browsing.as(Person.NPWS, "/awards/badges?badge=" + badge.id);

    press(first, "1 was posted");
    press(second, "1 was handed over");

    assertThat(second.textContent("main")).contains("has been posted or handed over meanwhile");
    assertThat(badge.state()).isEqualTo("POSTED");
  }

  @Test
  void withdrawing_wants_a_reason_and_shows_at_once_to_whoever_checks() throws Exception {
    var certificate = new IssuedCertificate().of(Person.MEMBER).in(portal);
    Page page = browsing.as(Person.NPWS, "/awards/certificates/" + certificate.id + "/withdraw");

    press(page, "Withdraw the certificate");
    assertThat(page.textContent("main")).contains("Say why");
    page.getByLabel("Why").fill("entered for the wrong person");
    press(page, "Withdraw the certificate");

    assertThat(page.textContent("main")).contains("entered for the wrong person");
    Page visitor = browsing.visitor("/verify/" + certificate.code);
    assertThat(visitor.textContent("main"))
        .contains("Withdrawn")
        .doesNotContain("entered for the wrong person");
  }

  @Test
  void replacing_issues_it_under_the_name_in_the_profile_and_ends_the_old_one() throws Exception {
    var certificate = new IssuedCertificate().of(Person.MEMBER).in(portal);
    Page page = browsing.as(Person.NPWS, "/awards/certificates/" + certificate.id + "/replace");

    page.getByLabel("Why").fill("the name was misspelt");
    press(page, "Issue the new certificate");

    assertThat(page.textContent("main")).contains("This is the new certificate", "Valid");
    Page visitor = browsing.visitor("/verify/" + certificate.code);
    assertThat(visitor.textContent("main")).contains("Replaced by a newer certificate", "TST-");
  }

  @Test
  void holder_and_team_get_the_signed_file_and_nobody_else_learns_that_it_is_there()
      throws Exception {
    var certificate = new IssuedCertificate().of(Person.MEMBER).in(portal);

    APIResponse holder = download(Person.MEMBER, certificate.id);
    APIResponse team = download(Person.NPWS, certificate.id);
    APIResponse other = download(Person.SUPPORTER, certificate.id);
    APIResponse none = download(Person.MEMBER, UUID.randomUUID());

    assertThat(holder.headers()).containsEntry("content-type", "application/pdf");
    assertThat(new String(holder.body(), StandardCharsets.ISO_8859_1))
        .startsWith("%PDF-1.7")
        .contains("/ETSI.CAdES.detached");
    assertThat(team.body()).isEqualTo(holder.body());
    assertThat(other.status()).isEqualTo(404);
    assertThat(none.status()).isEqualTo(404);
  }

  @Test
  void certificates_are_found_by_part_of_a_name_in_any_letters_and_by_serial() throws Exception {
    var certificate = new IssuedCertificate().in(portal);

    Page byName = browsing.as(Person.NPWS, "/awards/certificates?search=Llŷr");
    Page bySerial = browsing.as(Person.NPWS, "/awards/certificates?search=" + certificate.serial);
    Page byNothing = browsing.as(Person.NPWS, "/awards/certificates?search=100%25_");

    assertThat(byName.textContent("main")).contains("Siân Llŷr O’Neill");
    assertThat(bySerial.textContent("main")).contains(certificate.serial);
    assertThat(byNothing.textContent("main")).contains("No certificate fits");
  }

  private static void choose(Page page, OwedPinBadge badge) {
    page.locator("input[name=badge][value='" + badge.id + "']").check();
    press(page, "Continue with those ticked");
  }

  private APIResponse download(Person person, UUID certificate) {
    String address = portal.at("/me/certificates/" + certificate + "/pdf").toString();
    return browsing
        .as(person, "/me")
        .request()
        .get(address, RequestOptions.create().setMaxRedirects(0));
  }
}
