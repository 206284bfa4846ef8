package uk.npws.alongside.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailboxTest {

  @TempDir Path place;

  private Mailbox mailbox;

  @BeforeEach
  void open() {
    mailbox = new Mailbox(place, "a password");
    mailbox.start();
  }

  @AfterEach
  void shut() {
    mailbox.stop();
  }

  @Test
  void a_letter_to_anybody_can_be_read_over_imap_in_the_one_box() throws Exception {
    send("zoe@west-yorkshire.police.example", "Your place is confirmed");
    send("gethin@south-wales.police.example", "Your register");

    assertThat(mailbox.lettersTo("Zoe@west-yorkshire.police.example")).hasSize(1);
    try (Store store = Session.getInstance(new Properties()).getStore("imap")) {
      store.connect(Mailbox.HOST, mailbox.imapPort(), Mailbox.USER, "a password");
      try (Folder inbox = store.getFolder("INBOX")) {
        inbox.open(Folder.READ_ONLY);
        assertThat(inbox.getMessages())
            .extracting(Message::getSubject)
            .containsExactly("Your place is confirmed", "Your register");
      }
    }
  }

  @Test
  void nobody_reads_it_with_another_password() throws Exception {
    try (Store store = Session.getInstance(new Properties()).getStore("imap")) {
      assertThatThrownBy(
              () ->
                  store.connect(Mailbox.HOST, mailbox.imapPort(), Mailbox.USER, "another password"))
          .isInstanceOf(MessagingException.class);
    }
  }

  @Test
  void letters_of_an_earlier_run_are_there_again() throws Exception {
    send("zoe@west-yorkshire.police.example", "Your place is confirmed");

    mailbox.stop();
    assertThatThrownBy(() -> send("zoe@west-yorkshire.police.example", "Nobody there"))
        .isInstanceOf(MessagingException.class);
    mailbox.start();

    assertThat(mailbox.letters()).hasSize(1);
    assertThat(mailbox.letters().get(0).getSubject()).isEqualTo("Your place is confirmed");
  }

  private void send(String to, String subject) throws MessagingException {
    var properties = new Properties();
    properties.put("mail.smtp.host", Mailbox.HOST);
    properties.put("mail.smtp.port", String.valueOf(mailbox.smtpPort()));
    var letter = new MimeMessage(Session.getInstance(properties));
    letter.setFrom(new InternetAddress("alongside@npws.example"));
    letter.setRecipient(Message.RecipientType.TO, new InternetAddress(to));
    letter.setSubject(subject);
    letter.setText("Dear Zoë");
    Transport.send(letter);
  }
}
