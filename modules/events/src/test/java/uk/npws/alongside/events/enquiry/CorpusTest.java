package uk.npws.alongside.events.enquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each message of the corpus is taken for, without a database. */
class CorpusTest {

  private static final String OWN = "alongside@npws.example";

  /** A row of the table, and the message it is about. */
  record Case(String name, String ends, String joins, boolean acknowledged, byte[] raw) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<Case> corpus() throws IOException {
    String mbox = new String(resource("corpus.mbox"), StandardCharsets.ISO_8859_1);
    String[] mails = mbox.split("(?m)^From corpus .*\\n");
    String[] rows = new String(resource("corpus.csv"), StandardCharsets.UTF_8).split("\n");
    var cases = new ArrayList<Case>();
    for (int i = 1; i < rows.length; i++) {
      String[] cells = rows[i].split(",", -1);
      byte[] raw =
          mails[i].replaceAll("(?m)^>(>*From )", "$1").getBytes(StandardCharsets.ISO_8859_1);
      cases.add(new Case(cells[0], cells[1], cells[2], cells[3].equals("yes"), raw));
    }
    assertThat(mails).hasSize(rows.length);
    return cases;
  }

  private static byte[] resource(String name) throws IOException {
    try (var in = CorpusTest.class.getResourceAsStream("/enquiries/" + name)) {
      return in.readAllBytes();
    }
  }

  @ParameterizedTest
  @MethodSource("corpus")
  void each_message_is_taken_for_what_the_table_says(Case one) {
    assertThat(taken(one.raw())).isEqualTo(kindOf(one));
  }

  private static String kindOf(Case one) {
    return switch (one.ends()) {
      case "joins", "duplicate" -> "new";
      default -> one.ends();
    };
  }

  private static String taken(byte[] raw) {
    try {
      Incoming mail = MimeReader.read(raw);
      MailKind kind = Sorter.kind(mail, OWN);
      if (kind != MailKind.PERSON) {
        return kind.name().toLowerCase(java.util.Locale.ROOT);
      }
      Trust trust =
          Trust.of(mail.headers("Authentication-Results"), "mail.npws.example", mail.domain());
      return trust == Trust.PASSED ? "new" : "quarantined";
    } catch (Unreadable reason) {
      return "refused";
    }
  }

  @Test
  void it_is_varied() throws IOException {
    List<Case> all = corpus();

    assertThat(all).hasSizeGreaterThanOrEqualTo(60);
    assertThat(all.stream().map(Case::ends).distinct())
        .contains("new", "joins", "duplicate", "quarantined", "automatic", "bulk", "bounce")
        .contains("own", "refused");
  }

  @Test
  void nothing_active_is_left_of_html_and_the_words_are() throws Exception {
    Incoming mail = MimeReader.read(raw("html-with-script"));

    assertThat(mail.html())
        .contains("Book me")
        .doesNotContain("<script", "<img", "<style", "<form");
    assertThat(mail.html()).doesNotContain("onclick", "javascript:", "tracker.example");
    assertThat(mail.text()).contains("Book me").doesNotContain("<");
  }

  @Test
  void text_is_readable_whatever_the_sender_says_of_its_letters() throws Exception {
    assertThat(MimeReader.read(raw("latin1-said-utf8")).text()).contains("Renée");
    assertThat(MimeReader.read(raw("charset-unknown")).text()).contains("Siôn");
    assertThat(MimeReader.read(raw("charset-windows-1252")).text()).contains("“Please” –");
    assertThat(MimeReader.read(raw("charset-utf16")).text()).isEqualTo("A place in Leeds");
    assertThat(MimeReader.read(raw("broken-base64")).text()).startsWith("A place in Leeds");
  }

  @Test
  void files_are_kept_by_kind_and_number_and_lose_their_paths() throws Exception {
    assertThat(MimeReader.read(raw("attachment-csv")).files().get(0).content()).isNotEmpty();
    assertThat(MimeReader.read(raw("attachment-program")).files().get(0).content()).isNull();
    assertThat(MimeReader.read(raw("attachment-html-in-disguise")).files().get(0).content())
        .isNull();
    assertThat(MimeReader.read(raw("attachment-with-path")).files().get(0).name())
        .isEqualTo("passwd.txt");
    assertThat(MimeReader.read(raw("attachments-thirty")).files())
        .hasSize(30)
        .filteredOn(file -> file.content() != null)
        .hasSize(20);
  }

  @Test
  void a_message_of_20_mb_is_taken_and_one_of_more_than_25_is_not() throws Exception {
    String head =
        "From: a@kent.police.example\nSubject: Large\nContent-Type: text/plain\n\nA place in Leeds\n";

    Incoming large =
        MimeReader.read((head + "x".repeat(20 * 1024 * 1024)).getBytes(StandardCharsets.US_ASCII));

    assertThat(large.text()).startsWith("A place in Leeds").hasSizeLessThanOrEqualTo(200_000);
    assertThat(taken((head + "x".repeat(25 * 1024 * 1024)).getBytes(StandardCharsets.US_ASCII)))
        .isEqualTo("refused");
  }

  @Test
  void a_bounce_names_the_letter_and_whether_it_is_for_good() throws Exception {
    String letter = "0192f000-0000-7000-8000-00000000000a";
    byte[] raw = raw("bounce-for-good", "{{letter-1}}", letter);

    Bounce bounce =
        Bounce.of(MimeReader.read(raw), new String(raw, StandardCharsets.ISO_8859_1)).orElseThrow();

    assertThat(bounce.letter()).hasToString(letter);
    assertThat(bounce.forGood()).isTrue();
    assertThat(bounce.words()).isEqualTo("5.1.1 smtp; 550 5.1.1 No such user");
    byte[] delivered = raw("delivered-report", "{{letter-2}}", letter);
    assertThat(
            Bounce.of(
                MimeReader.read(delivered), new String(delivered, StandardCharsets.ISO_8859_1)))
        .isEmpty();
  }

  private static byte[] raw(String name, String... changes) throws IOException {
    String text =
        new String(
            corpus().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow()
                .raw(),
            StandardCharsets.ISO_8859_1);
    return (changes.length == 0 ? text : text.replace(changes[0], changes[1]))
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  @Test
  void the_same_message_is_the_same_and_another_is_not() throws IOException {
    assertThat(Receiving.identity(raw("same-twice-first")))
        .isEqualTo(Receiving.identity(raw("same-id-other-path")));
    assertThat(Receiving.identity(raw("no-message-id")))
        .isEqualTo(Receiving.identity(raw("no-message-id-again")))
        .isNotEqualTo(Receiving.identity(raw("plain")));
    assertThat(Stream.of("plain", "html-only").map(this::identity).distinct()).hasSize(2);
  }

  private String identity(String name) {
    try {
      return Arrays.toString(Receiving.identity(raw(name)));
    } catch (IOException fault) {
      throw new IllegalStateException(fault);
    }
  }
}
