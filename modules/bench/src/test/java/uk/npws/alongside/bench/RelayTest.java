package uk.npws.alongside.bench;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class RelayTest {

  @Test
  void takes_each_letter_whole_one_after_the_other_on_one_connection() throws Exception {
    try (Relay relay = new Relay()) {
      var session = Session.getInstance(properties(relay));
      try (Transport transport = session.getTransport("smtp")) {
        transport.connect();
        send(transport, letter(session, "first\r\n.\r\n.. and dots on lines of their own"));
        send(transport, letter(session, "second"));
      }

      assertThat(relay.letters()).isEqualTo(2);
    }
  }

  private static void send(Transport transport, MimeMessage letter) throws Exception {
    transport.sendMessage(letter, letter.getAllRecipients());
  }

  private static MimeMessage letter(Session session, String text) throws Exception {
    var letter = new MimeMessage(session);
    letter.setFrom(new InternetAddress("from@npws.example"));
    letter.setRecipient(Message.RecipientType.TO, new InternetAddress("to@npws.example"));
    letter.setText(text, "UTF-8");
    letter.saveChanges();
    return letter;
  }

  private static Properties properties(Relay relay) {
    var properties = new Properties();
    properties.put("mail.smtp.host", "127.0.0.1");
    properties.put("mail.smtp.port", String.valueOf(relay.port()));
    return properties;
  }
}
