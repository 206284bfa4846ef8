package uk.npws.alongside.portal.booking;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import uk.npws.alongside.portal.testbed.Axe;
import uk.npws.alongside.portal.testbed.Browsing;
import uk.npws.alongside.portal.testbed.Eventually;
import uk.npws.alongside.portal.testbed.Person;
import uk.npws.alongside.portal.testbed.Planted;
import uk.npws.alongside.portal.testbed.Portal;
import uk.npws.alongside.portal.testbed.Rest;
import uk.npws.alongside.portal.testbed.Tables;

/** A calendar entry on its way out (RFC 6047), and what the calendar program answers. */
class CalendarIT {

  private static final Pattern UID =
      Pattern.compile("UID:([0-9a-f-]{73}@along\\s*side\\.bookings)");

  private final Portal portal = Portal.running();

  @RegisterExtension final Browsing browsing = new Browsing().size(360, 740);

  @Test
  void an_entry_leaves_as_mail_programs_take_it_and_a_decline_is_shown_and_cancels_nothing()
      throws Exception {
    var event = Planted.workshopToCome("In The Calendar", null);
    Tables.change(
        "update event set course = 'train-the-trainer' where reference = '"
            + event.reference()
            + "'");
    var somebody = Planted.person("Dilys Declines", "gwent");
    String reference = book(event, somebody.id());

    BodyPart entry = entry(somebody.email());
    assertThat(entry.getContentType())
        .startsWith("text/calendar")
        .containsIgnoringCase("method=REQUEST")
        .containsIgnoringCase("charset=UTF-8");
    String calendar = new String(entry.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(calendar).contains("METHOD:REQUEST").containsOnlyOnce("BEGIN:VEVENT");
    Matcher uid = UID.matcher(calendar.replaceAll("\r\n ", ""));
    assertThat(uid.find()).isTrue();

    reply("stranger@planted.example", uid.group(1), "stranger@planted.example");
    reply(somebody.email(), uid.group(1), somebody.email());

    Eventually.holds(
        "the answer",
        Duration.ofSeconds(120),
        () ->
            Tables.count(
                    "calendar_answer a join booking b on b.id = a.booking where a.answer ="
                        + " 'DECLINED' and b.reference = '"
                        + reference
                        + "'")
                == 1);
    assertThat(Tables.column("select state from booking where reference = '" + reference + "'"))
        .containsExactly("CONFIRMED");
    assertThat(Tables.count("enquiry where sender = '" + somebody.email() + "'")).isZero();
    Page page = browsing.as(Person.NPWS, "/bookings/" + reference);
    assertThat(page.locator("main").innerText())
        .contains("Declined in the calendar, not cancelled", "ask whether Dilys comes");
    assertThat(Axe.violations(page)).isEmpty();
  }

  private BodyPart entry(String address) {
    BodyPart[] found = new BodyPart[1];
    Eventually.holds(
        "the letter with its entry",
        Duration.ofSeconds(60),
        () -> {
          MimeMessage letter = portal.mailbox().lettersTo(address).get(0);
          Multipart both = (Multipart) letter.getContent();
          assertThat(both.getContentType()).startsWith("multipart/alternative");
          found[0] = both.getBodyPart(1);
          return true;
        });
    return found[0];
  }

  private void reply(String from, String uid, String attendee) throws Exception {
    String mail =
        String.join(
            "\r\n",
            "From: " + from,
            "To: alongside@npws.example",
            "Subject: Declined: In The Calendar",
            "Message-ID: <" + UUID.randomUUID() + "@planted.example>",
            "MIME-Version: 1.0",
            "Content-Type: multipart/alternative; boundary=\"b\"",
            "",
            "--b",
            "Content-Type: text/plain; charset=utf-8",
            "",
            "",
            "--b",
            "Content-Type: text/calendar; charset=\"utf-8\"; method=REPLY",
            "",
            "BEGIN:VCALENDAR",
            "METHOD:REPLY",
            "VERSION:2.0",
            "BEGIN:VEVENT",
            "ATTENDEE;PARTSTAT=DECLINED;CN=\"" + from + "\":mailto:" + attendee,
            "UID:" + uid,
            "SEQUENCE:0",
            "END:VEVENT",
            "END:VCALENDAR",
            "--b--",
            "");
    var properties = new java.util.Properties();
    properties.put("mail.smtp.host", "127.0.0.1");
    properties.put("mail.smtp.port", String.valueOf(portal.mailbox().smtpPort()));
    var session = jakarta.mail.Session.getInstance(properties);
    var message =
        new MimeMessage(
            session, new java.io.ByteArrayInputStream(mail.getBytes(StandardCharsets.UTF_8)));
    jakarta.mail.Transport.send(message);
  }

  private String book(Planted.Workshop event, UUID person) throws Exception {
    var answer =
        Rest.like(browsing.as(Person.NPWS, "/me"))
            .post(
                "/api/v1/events/" + event.reference() + "/bookings",
                "calendar-" + UUID.randomUUID(),
                "{\"person\":\"" + person + "\"}");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return Rest.text("reference", answer);
  }
}
