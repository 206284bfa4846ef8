package uk.npws.alongside.portal.enquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.npws.alongside.foundation.Ids;
import uk.npws.alongside.portal.testbed.Eventually;
import uk.npws.alongside.portal.testbed.Portal;
import uk.npws.alongside.portal.testbed.Tables;

/**
 * The corpus in the real mailbox, read over IMAP: every message ends where the table says, and the
 * same mailbox once more changes nothing.
 */
class CorpusIT {

  private static final Path CORPUS =
      Path.of(System.getProperty("basedir", "src"))
          .resolve("../modules/events/src/test/resources/enquiries");

  private final Portal portal = Portal.running();

  /** A row of the table. */
  private record Row(String name, String ends, String joins, boolean acknowledged) {}

  @Test
  void every_message_ends_where_the_table_says_and_a_second_time_changes_nothing()
      throws Exception {
    List<Row> rows = rows();
    List<String> mails = mails();
    String forGood = letter();
    String notNow = letter();
    int sealed = index(rows, "reply-by-sealed-address");
    String before = newest();

    putAll(mails.subList(0, sealed), forGood, notNow);
    sorted(before, sealed);
    String to = sealedAddressOf("corpus2@kent.police.example");
    putAll(
        mails.subList(sealed, mails.size()).stream()
            .map(mail -> mail.replaceAll("\\{\\{reply-to:[a-z-]+}}", to))
            .toList(),
        forGood,
        notNow);
    List<Row> once = rows.stream().filter(row -> !row.ends().equals("duplicate")).toList();
    List<String> ids = sorted(before, once.size());

    var enquiries = new HashMap<String, String>();
    var wrong = new ArrayList<String>();
    for (int i = 0; i < ids.size(); i++) {
      wrong.addAll(wrong(once.get(i), ids.get(i), enquiries));
    }
    assertThat(wrong).isEmpty();
    assertThat(state(forGood)).isEqualTo("RETURNED");
    assertThat(state(notNow)).isEqualTo("SENT");
    put(
        mails
            .get(index(rows, "bounce-not-now-1"))
            .replace("{{letter-2}}", notNow)
            .replace("Message-ID: <b", "Message-ID: <third-b"));
    Eventually.holds(
        "the third delay", Duration.ofSeconds(60), () -> state(notNow).equals("RETURNED"));

    Map<String, Long> counts = counts();
    String last = newest();
    putAll(mails, forGood, notNow);
    put(
        "From: Last <last@kent.police.example>\nSubject: The last one\n"
            + "Message-ID: <last@corpus.example>\nPrecedence: bulk\n\nLast\n");
    sorted(last, 1);
    Map<String, Long> after = counts();
    after.merge("received_mail", -1L, Long::sum);
    assertThat(after).isEqualTo(counts);
  }

  /** What is not as this row says. */
  private static List<String> wrong(Row row, String id, Map<String, String> enquiries) {
    var wrong = new ArrayList<String>();
    String end = end(id);
    String enquiry = one("select hex(enquiry) from received_mail where hex(id) = '" + id + "'");
    if (!end.equals(row.ends().replace("joins", "new"))) {
      wrong.add(row.name() + " ended as " + end + ", not " + row.ends());
    }
    if (row.joins().isEmpty() && enquiry != null) {
      if (enquiries.containsValue(enquiry)) {
        wrong.add(row.name() + " is in an enquiry of another message");
      }
      enquiries.put(row.name(), enquiry);
    } else if (!row.joins().isEmpty() && !enquiries.get(row.joins()).equals(enquiry)) {
      wrong.add(row.name() + " is not in the enquiry of " + row.joins());
    }
    String sender = one("select sender from received_mail where hex(id) = '" + id + "'");
    boolean answered = row.acknowledged() || sender.equals("corpus1@kent.police.example");
    if (acknowledgements(sender) != (answered ? 1 : 0)) {
      wrong.add(row.name() + " was acknowledged " + acknowledgements(sender) + " times");
    }
    return wrong;
  }

  @Test
  void a_message_of_20_mb_is_taken_one_of_30_is_a_line_and_what_follows_is_read() throws Exception {
    String head =
        "From: Large <%s@kent.police.example>\nAuthentication-Results: mail.npws.example; dmarc=pass\nSubject: %s\nMessage-ID: <%s@corpus.example>\n\nA place in Leeds\n";
    String line = "x".repeat(1023) + "\n";
    String before = newest();

    put(head.formatted("large20", "20 MB", "large20") + line.repeat(20 * 1024));
    String taken = sorted(before, 1).get(0);
    put(head.formatted("large30", "30 MB", "large30") + line.repeat(30 * 1024));
    String refused = sorted(taken, 1).get(0);
    put(head.formatted("large-after", "after", "large-after"));
    String following = sorted(refused, 1).get(0);

    assertThat(end(taken)).isEqualTo("new");
    assertThat(
            Long.parseLong(
                one(
                    "select sum(length(bytes)) from received_piece where hex(mail) = '"
                        + taken
                        + "'")))
        .isGreaterThan(20L * 1024 * 1024);
    assertThat(end(refused)).isEqualTo("refused");
    assertThat(
            one(
                "select concat(note, ' ', subject) from received_mail where hex(id) = '"
                    + refused
                    + "'"))
        .isEqualTo("TOO_LARGE 30 MB");
    assertThat(acknowledgements("large30@kent.police.example")).isZero();
    assertThat(end(following)).isEqualTo("new");
  }

  private void put(String mail) {
    portal
        .mailbox()
        .contact()
        .put(mail.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1));
  }

  private static String newest() {
    String id = one("select hex(max(id)) from received_mail");
    return id == null ? "" : id;
  }

  private void putAll(List<String> mails, String forGood, String notNow) {
    mails.forEach(
        mail -> put(mail.replace("{{letter-1}}", forGood).replace("{{letter-2}}", notNow)));
  }

  /** The messages that came after this one, in their order, once so many are sorted. */
  private static List<String> sorted(String before, int many) {
    String after =
        "select hex(id) from received_mail where hex(id) > '"
            + before
            + "' and kind <> 'STORED' order by id";
    Eventually.holds(
        many + " messages", Duration.ofSeconds(90), () -> Tables.column(after).size() >= many);
    return Tables.column(after);
  }

  private static String end(String id) {
    return one(
        "select lower(case when m.kind <> 'PERSON' then m.kind when e.state = 'QUARANTINED' then e.state else 'new' end)"
            + " from received_mail m left join enquiry e on e.id = m.enquiry where hex(m.id) = '"
            + id
            + "'");
  }

  private static long acknowledgements(String sender) {
    return Tables.count(
        "letter where kind = 'enquiry-received' and recipient_address = '" + sender + "'");
  }

  private static Map<String, Long> counts() {
    var counts = new HashMap<String, Long>();
    for (String table : List.of("received_mail", "enquiry", "letter", "enquiry_file")) {
      counts.put(
          table,
          Tables.count(table.equals("letter") ? "letter where kind like 'enquiry-%'" : table));
    }
    return counts;
  }

  private static String state(String letter) {
    return one("select state from letter where hex(id) = '" + letter.replace("-", "") + "'");
  }

  /** A letter of ours that was sent. */
  private static String letter() {
    String id = Ids.next().toString();
    Tables.change(
        "insert into letter (id, kind, about, recipient_address, recipient_name, subject, body, state,"
            + " attempts, written, due) values (x'%1$s', 'test', x'%1$s', 'x@kent.police.example', 'X',"
                .formatted(id.replace("-", ""))
            + " 'Your place is booked', 'Dear X', 'SENT', 1, utc_timestamp(6), utc_timestamp(6))");
    return id;
  }

  /** Where the answer that the portal sent to this sender wants answers to go. */
  private String sealedAddressOf(String sender) {
    Eventually.holds(
        "the acknowledgement",
        Duration.ofSeconds(60),
        () -> !portal.mailbox().lettersTo(sender).isEmpty());
    try {
      return portal.mailbox().lettersTo(sender).get(0).getHeader("Reply-To", null);
    } catch (jakarta.mail.MessagingException fault) {
      throw new IllegalStateException(fault);
    }
  }

  private static String one(String query) {
    List<String> rows = Tables.column(query);
    return rows.isEmpty() ? null : rows.get(0);
  }

  private static int index(List<Row> rows, String name) {
    return rows.stream().map(Row::name).toList().indexOf(name);
  }

  private static List<Row> rows() throws IOException {
    return Files.readAllLines(CORPUS.resolve("corpus.csv")).stream()
        .skip(1)
        .map(line -> line.split(",", -1))
        .map(cells -> new Row(cells[0], cells[1], cells[2], cells[3].equals("yes")))
        .toList();
  }

  private static List<String> mails() throws IOException {
    String mbox = Files.readString(CORPUS.resolve("corpus.mbox"), StandardCharsets.ISO_8859_1);
    var mails = new ArrayList<>(List.of(mbox.split("(?m)^From corpus .*\\n")));
    mails.remove(0);
    mails.replaceAll(mail -> mail.replaceAll("(?m)^>(>*From )", "$1"));
    return mails;
  }
}
