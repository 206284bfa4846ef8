package uk.npws.alongside.portal.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.npws.alongside.portal.testbed.Eventually;
import uk.npws.alongside.portal.testbed.Portal;
import uk.npws.alongside.portal.testbed.Tables;

/** Letters that leave together, and among them some that cannot. */
class DeliveryIT {

  private static final String OURS = "letter where subject like 'Of ten, number %'";
  private static final String TEN =
      "(select 1 n union select 2 union select 3 union select 4 union select 5 union select 6"
          + " union select 7 union select 8 union select 9 union select 10) ten";

  private String invitation;
  private String inviter;

  @BeforeEach
  void an_invitation_of_somebody_with_an_address_that_no_letter_can_name() {
    Tables.change(
        "insert into person (id, name, printed_name, email, kind, state, known_since, version)"
            + " values (random_bytes(16), 'Two Lines', '', 'two\\nlines@delivery.example',"
            + " 'OFFICER', 'ACTIVE', now(6), 0)");
    invitation = "0x" + Tables.column("select hex(id) from invitation limit 1").get(0);
    inviter =
        "0x" + Tables.column("select hex(inviter) from invitation where id = " + invitation).get(0);
    Tables.change(
        "update invitation set inviter = (select id from person where email like"
            + " '%lines@delivery.example') where id = "
            + invitation);
  }

  @AfterEach
  void as_before() {
    Tables.change("update invitation set inviter = " + inviter + " where id = " + invitation);
    Tables.change("delete from person where email like '%lines@delivery.example'");
    for (String id : Tables.column("select concat('0x', hex(id)) from " + OURS)) {
      Tables.change("delete from letter where id = " + id);
    }
  }

  @Test
  void of_ten_together_one_cannot_be_made_and_one_cannot_be_addressed_and_eight_leave_once() {
    Tables.change(
        "insert into letter (id, kind, about, recipient_address, recipient_name, subject, body,"
            + " state, attempts, written, due) select random_bytes(16),"
            + " if(n = 3, 'invitation-sent', 'pin-badge-posted'), if(n = 3, "
            + invitation
            + ", random_bytes(16)), if(n = 6, 'no address', concat('ten-', n,"
            + " '@delivery.example')), 'Ten', concat('Of ten, number ', n), 'Hello', 'QUEUED', 0,"
            + " now(6), utc_timestamp(6) from "
            + TEN);

    Eventually.holds(
        "eight of ten sent, two tried",
        Duration.ofSeconds(60),
        () ->
            Tables.count(OURS + " and state = 'SENT'") == 8
                && Tables.count(OURS + " and state = 'QUEUED' and attempts > 0") == 2);

    assertThat(
            Tables.column("select problem from " + OURS + " and state = 'QUEUED' order by subject"))
        .satisfiesExactly(
            three -> assertThat(three).contains("not one line"),
            six -> assertThat(six).isNotBlank());
    for (int n : new int[] {1, 2, 4, 5, 7, 8, 9, 10}) {
      assertThat(Portal.running().mailbox().lettersTo("ten-" + n + "@delivery.example"))
          .as("number " + n)
          .hasSize(1);
    }
    assertThat(Portal.running().mailbox().lettersTo("ten-3@delivery.example")).isEmpty();
  }
}
