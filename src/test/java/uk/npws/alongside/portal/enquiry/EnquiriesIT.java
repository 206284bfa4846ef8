package uk.npws.alongside.portal.enquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.npws.alongside.portal.testbed.Browsing.press;

import com.microsoft.playwright.Page;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import uk.npws.alongside.portal.testbed.Browsing;
import uk.npws.alongside.portal.testbed.Eventually;
import uk.npws.alongside.portal.testbed.Person;
import uk.npws.alongside.portal.testbed.Portal;
import uk.npws.alongside.portal.testbed.Tables;

/** From an e-mail over SMTP to a booking with its letter. */
class EnquiriesIT {

  private final Portal portal = Portal.running();

  @RegisterExtension final Browsing browsing = new Browsing();

  @Test
  void what_somebody_writes_becomes_an_enquiry_that_npws_confirms_in_one_step() throws Exception {
    String subject = "A place in Birmingham " + System.nanoTime();
    String sender = "tomas.ferreira@west-yorkshire.police.example";
    send(sender, subject, "Hello, I would like a place on Train the Trainer in Birmingham. Tomás");
    String id = enquiry(subject);

    Page page = browsing.withoutJavaScript().as(Person.NPWS, "/desk/enquiries");
    page.getByText(subject).click();
    assertThat(page.textContent("main"))
        .contains("I would like a place", "West Yorkshire Police", "genuine");
    assertThat(page.locator("#book\\:person option[selected]").textContent())
        .isEqualTo("Tomás Ferreira");
    assertThat(page.locator("#book\\:event option[selected]").textContent()).contains("Birmingham");
    press(page, "Confirm the booking");

    assertThat(page.textContent("main")).contains("The place is booked", "Done");
    String booking =
        "booking b join person p on p.id = b.person join enquiry_booking e on e.booking = b.id"
            + " where p.email = '"
            + sender
            + "' and b.channel = 'EMAIL' and b.state = 'CONFIRMED'";
    assertThat(Tables.count(booking)).isOne();
    assertThat(
            Tables.column(
                "select l.kind from letter l join enquiry_booking e on e.booking = l.about where hex(e.enquiry) = '"
                    + id
                    + "' order by l.kind"))
        .contains("booking-confirmed");
    assertThat(acknowledgements(sender)).isOne();
  }

  @Test
  void an_answer_goes_out_under_a_sealed_address_and_the_reply_comes_back_to_the_same_enquiry()
      throws Exception {
    String subject = "A question " + System.nanoTime();
    String sender = "siobhan.o.maille@essex.police.example";
    send(sender, subject, "Is lunch included?");
    String id = enquiry(subject);
    Page page = browsing.as(Person.NPWS, "/desk/enquiries/" + uuid(id) + "?template=more");

    press(page, "Send the answer");
    assertThat(page.textContent("main")).contains("Waiting for an answer");
    MimeMessage answer =
        soon(
            () ->
                portal.mailbox().lettersTo(sender).stream()
                    .filter(letter -> subject(letter).equals("Re: " + subject))
                    .findFirst()
                    .orElse(null));
    assertThat(answer.getHeader("Auto-Submitted", null)).isEqualTo("no");
    send(
        sender,
        "Thanks",
        "Yes, I mean that one.",
        ((InternetAddress) answer.getReplyTo()[0]).getAddress());

    soon(() -> Tables.count("received_mail where hex(enquiry) = '" + id + "'") == 2 ? true : null);
    page.reload();
    assertThat(page.textContent("main")).contains("Yes, I mean that one.", "New");
    assertThat(acknowledgements(sender)).isOne();
  }

  @Test
  void an_uncertain_sender_is_held_back_until_npws_lets_it_in() throws Exception {
    String subject = "Urgent " + System.nanoTime();
    send("chief@kent-police.invalid", subject, "Book ten places.");
    String id = enquiry(subject);
    Page page = browsing.as(Person.NPWS, "/desk/enquiries/" + uuid(id));

    assertThat(page.textContent("main")).contains("Held back");
    assertThat(page.locator("#book\\:confirm").count()).isZero();
    assertThat(acknowledgements("chief@kent-police.invalid")).isZero();
    press(page, "The sender is genuine: let it in");

    press(page, "Confirm the booking");
    assertThat(page.textContent("main")).contains("Choose who is to come");
  }

  private static <T> T soon(Callable<T> asked) {
    var found = new AtomicReference<T>();
    Eventually.holds(
        "what was written",
        Duration.ofSeconds(90),
        () -> {
          found.set(asked.call());
          return found.get() != null;
        });
    return found.get();
  }

  private static long acknowledgements(String sender) {
    return Tables.count(
        "letter where kind = 'enquiry-received' and recipient_address = '" + sender + "'");
  }

  private static String enquiry(String subject) {
    return soon(
        () ->
            Tables.column("select hex(id) from enquiry where subject = '" + subject + "'").stream()
                .findFirst()
                .orElse(null));
  }

  private static String uuid(String hex) {
    return hex.toLowerCase(java.util.Locale.ROOT)
        .replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5");
  }

  private static String subject(MimeMessage letter) {
    try {
      return letter.getSubject();
    } catch (MessagingException fault) {
      throw new IllegalStateException(fault);
    }
  }

  private void send(String from, String subject, String text) throws MessagingException {
    send(from, subject, text, "alongside@npws.example");
  }

  private void send(String from, String subject, String text, String to) throws MessagingException {
    var properties = new Properties();
    properties.put("mail.smtp.host", "127.0.0.1");
    properties.put("mail.smtp.port", String.valueOf(portal.mailbox().smtpPort()));
    var mail = new MimeMessage(Session.getInstance(properties));
    mail.setFrom(new InternetAddress(from));
    mail.setRecipient(Message.RecipientType.TO, new InternetAddress(to));
    mail.setSubject(subject);
    mail.setText(text, "UTF-8");
    Transport.send(mail);
  }
}
