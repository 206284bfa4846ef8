package uk.npws.alongside.portal.enquiry;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.npws.alongside.portal.testbed.Eventually;
import uk.npws.alongside.portal.testbed.Portal;
import uk.npws.alongside.portal.testbed.Tables;

/**
 * The mail server stops in the middle of a round, over and over: each message becomes one enquiry,
 * and each sender gets one acknowledgement.
 */
class MailOutageIT {

  private static final int MESSAGES = 40;

  private final Portal portal = Portal.running();
  private final String run = UUID.randomUUID().toString().substring(0, 8);

  /** Whatever happened, other tests find the mail server running. */
  @AfterEach
  void startAgain() {
    portal.mailbox().stop();
    portal.mailbox().start();
  }

  @Test
  void nothing_is_lost_or_doubled_when_the_mail_server_stops_in_the_middle() {
    IntStream.range(0, MESSAGES).forEach(this::write);

    for (int stop = 1; stop <= 3; stop++) {
      long wanted = stop * MESSAGES / 5L;
      Eventually.holds(
          wanted + " messages are kept", Duration.ofSeconds(120), () -> kept() >= wanted);
      portal.mailbox().stop();
      portal.mailbox().start();
    }

    Eventually.holds(
        "all became enquiries", Duration.ofSeconds(180), () -> enquiries().size() >= MESSAGES);
    Eventually.holds(
        "all acknowledgements left", Duration.ofSeconds(300), () -> sent() >= MESSAGES);
    assertThat(kept()).isEqualTo(MESSAGES);
    assertThat(enquiries()).hasSize(MESSAGES).doesNotHaveDuplicates();
    for (int i = 0; i < MESSAGES; i++) {
      assertThat(
              portal.mailbox().lettersTo(sender(i)).stream()
                  .map(MailOutageIT::messageId)
                  .distinct())
          .as("acknowledgements of " + sender(i))
          .hasSize(1);
    }
  }

  private void write(int number) {
    portal
        .mailbox()
        .contact()
        .put(
            ("From: Outage <%s>\r\nAuthentication-Results: mail.npws.example; dmarc=pass\r\n"
                    + "Subject: Outage %s %d\r\nMessage-ID: <%s-%d@outage.example>\r\n\r\n"
                    + "A place in Leeds, please.\r\n")
                .formatted(sender(number), run, number, run, number)
                .getBytes(StandardCharsets.US_ASCII));
  }

  private String sender(int number) {
    return "outage-" + run + "-" + number + "@kent.police.example";
  }

  private long kept() {
    return Tables.count("received_mail where sender like 'outage-" + run + "-%'");
  }

  private List<String> enquiries() {
    return Tables.column("select subject from enquiry where subject like 'Outage " + run + " %'");
  }

  private long sent() {
    return Tables.count(
        "letter where kind = 'enquiry-received' and state = 'SENT' and recipient_address like"
            + " 'outage-"
            + run
            + "-%'");
  }

  private static String messageId(MimeMessage letter) {
    try {
      return letter.getMessageID();
    } catch (MessagingException fault) {
      throw new IllegalStateException(fault);
    }
  }
}
