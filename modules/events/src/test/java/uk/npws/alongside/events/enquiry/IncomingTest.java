package uk.npws.alongside.events.enquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IncomingTest {

  /** RFC 6532 in UTF-8 as it is, older mail in its own page, RFC 2047 in words of ASCII. */
  @ParameterizedTest(name = "{1} in {0}")
  @CsvSource({
    "UTF-8, Renée D’Souza, Renée D’Souza",
    "ISO-8859-1, Renée Souza, Renée Souza",
    "US-ASCII, =?UTF-8?Q?Ren=C3=A9e?= Souza, Renée Souza"
  })
  void a_name_is_read_however_it_was_written(String charset, String written, String read)
      throws Exception {
    String head = "From: " + written + " <renee@west-yorkshire.police.example>\r\n\r\n";

    var mail =
        new Incoming(
            Incoming.headOf(head.getBytes(Charset.forName(charset))),
            "",
            "",
            List.of(),
            "",
            "",
            "");

    assertThat(mail.fromName()).isEqualTo(read);
    assertThat(mail.from()).isEqualTo("renee@west-yorkshire.police.example");
  }
}
