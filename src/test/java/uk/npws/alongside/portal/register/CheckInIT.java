package uk.npws.alongside.portal.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import uk.npws.alongside.foundation.QrCode;
import uk.npws.alongside.portal.testbed.Axe;
import uk.npws.alongside.portal.testbed.Browsing;
import uk.npws.alongside.portal.testbed.Person;
import uk.npws.alongside.portal.testbed.Planted;
import uk.npws.alongside.portal.testbed.Tables;

/** Codes of bookings, read in the trainer's browser from pictures and through its camera. */
class CheckInIT {

  @RegisterExtension final Browsing browsing = new Browsing();

  @Test
  void a_code_ticks_its_person_once_and_others_are_told_apart() throws Exception {
    var event = Planted.workshopThatHasBegun("Code workshop", "Robin Ashdown", "Sky Penhaligon");
    Page register = browsing.as(Person.TRAINER, "/register/" + event.reference() + "/1");
    String code = register.locator("li[data-booking]").first().getAttribute("data-code");
    register.locator("summary", new Page.LocatorOptions().setHasText("from a picture")).click();

    show(register, code);
    says(register, "Robin Ashdown is here.");
    PlaywrightAssertions.assertThat(register.locator("input[name=here]").first()).isChecked();
    PlaywrightAssertions.assertThat(register.locator("#phone-said")).hasText("Everything is sent.");
    assertThat(Tables.column(present(event))).containsExactly("Robin Ashdown");
    assertThat(Axe.violations(register)).isEmpty();

    show(register, code);
    says(register, "Robin Ashdown is ticked already.");
    show(register, code.substring(0, code.length() - 1) + "#");
    says(register, "That code is not on this list.");
    show(register, "https://elsewhere.example/");
    says(register, "That is no code of a booking.");
  }

  @Test
  void the_code_on_a_booking_page_is_what_the_register_looks_for() throws Exception {
    UUID venue = Planted.venue("Code House " + UUID.randomUUID(), "1 Code Street", "Newport");
    var event = Planted.workshopToCome("Workshop with a code", venue, "Nobody Yet");
    String of = " where event = x'" + event.id().toString().replace("-", "") + "'";
    Tables.change("update booking set person = " + Tables.id(Person.SUPPORTER) + of);
    String reference = Tables.column("select reference from booking" + of).get(0);
    Page mine = browsing.as(Person.SUPPORTER, "/bookings/" + reference);
    byte[] picture = mine.locator("svg.qr").screenshot();
    Tables.change("update booking set person = booker" + of);
    String held = event.reference();
    var other = Planted.workshopThatHasBegun("Other workshop", "Robin Ashdown");

    Page register = browsing.as(Person.NPWS, "/register/" + held + "/1");
    assertThat(
            register.locator("li[data-code*='" + reference.toUpperCase(Locale.ROOT) + "']").count())
        .isEqualTo(1);
    register.navigate(register.url().replace(held, other.reference()));
    register.locator("summary", new Page.LocatorOptions().setHasText("from a picture")).click();
    read(register, picture);

    says(register, "That code is for another event.");
  }

  @Test
  void a_booking_that_was_given_up_is_told_from_one_that_nobody_made() throws Exception {
    var event = Planted.workshopThatHasBegun("Ended workshop", "Robin Ashdown", "Sky Penhaligon");
    Page register = browsing.as(Person.TRAINER, "/register/" + event.reference() + "/1");
    String code = register.locator("li[data-booking]").first().getAttribute("data-code");
    Tables.change(
        "update booking set state = 'CANCELLED' where event = x'"
            + event.id().toString().replace("-", "")
            + "' and person in (select id from person where name = 'Robin Ashdown')");
    register.reload();
    register.locator("summary", new Page.LocatorOptions().setHasText("from a picture")).click();

    show(register, code);

    says(register, "That booking gives no place any more.");
  }

  @Test
  void the_camera_reads_a_code_that_is_held_before_it() throws Exception {
    var event = Planted.workshopThatHasBegun("Camera workshop", "Robin Ashdown");
    Page register = browsing.as(Person.TRAINER, "/register/" + event.reference() + "/1");
    String code = register.locator("li[data-booking]").first().getAttribute("data-code");
    register.evaluate(
        """
        async svg => {
          const canvas = Object.assign(document.createElement('canvas'), { width: 640, height: 480 });
          const image = new Image();
          image.src = 'data:image/svg+xml,' + encodeURIComponent(svg);
          await image.decode();
          const draw = () => {
            const paint = canvas.getContext('2d');
            paint.fillStyle = 'white';
            paint.fillRect(0, 0, 640, 480);
            paint.drawImage(image, 170, 90, 300, 300);
          };
          setInterval(draw, 50);
          navigator.mediaDevices.getUserMedia = async () => canvas.captureStream(20);
        }
        """,
        QrCode.of(code).svg("code"));

    Browsing.press(register, "Scan codes");

    says(register, "Robin Ashdown is here.");
    Browsing.press(register, "Stop scanning");
    assertThat(register.locator("video").isVisible()).isFalse();
    assertThat(Axe.violations(register)).isEmpty();
  }

  /** Draws the code and gives its picture to the page as somebody with a photograph would. */
  private void show(Page register, String code) {
    Page paper = browsing.visitor("/help");
    paper.evaluate("svg => { document.body.innerHTML = svg; }", QrCode.of(code).svg("code"));
    Locator drawn = paper.locator("svg.qr");
    read(register, drawn.screenshot());
  }

  private static void read(Page register, byte[] picture) {
    register
        .locator("#scan-picture")
        .setInputFiles(new FilePayload("code.png", "image/png", picture));
  }

  private static void says(Page register, String text) {
    PlaywrightAssertions.assertThat(register.locator("#scan-said")).containsText(text);
  }

  private static String present(Planted.Workshop event) {
    return "select p.name from attendance a join booking b on b.id = a.booking join person p on p.id"
        + " = b.person where a.present and b.event = x'"
        + event.id().toString().replace("-", "")
        + "'";
  }
}
