package uk.npws.alongside.events.enquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class CalendarReplyTest {

  private static final UUID BOOKING = UUID.fromString("01890000-0000-7000-8000-000000000001");
  private static final String UID = BOOKING + "-01890000-0000-7000-8000-000000000002";

  /** As Outlook writes it: folded lines, a quoted name with a colon, capitals. */
  private static String reply(String partstat) {
    return String.join(
        "\r\n",
        "BEGIN:VCALENDAR",
        "METHOD:REPLY",
        "PRODID:Microsoft Exchange Server 2010",
        "VERSION:2.0",
        "BEGIN:VEVENT",
        "ATTENDEE;PARTSTAT=" + partstat + ";CN=\"O’Newname; Siân: Gwent\":mailto:Sian.O",
        " Newname@gwent.police.example",
        "UID:" + UID + "@alongside",
        " .bookings",
        "DTSTART;TZID=GMT Standard Time:20270302T093000",
        "SEQUENCE:0",
        "END:VEVENT",
        "END:VCALENDAR",
        "");
  }

  @Test
  void a_reply_names_the_booking_and_what_was_chosen() {
    var read = CalendarReply.in(reply("DECLINED"), "sian.onewname@gwent.police.example");

    assertThat(read).contains(new CalendarReply(BOOKING, CalendarReply.Answer.DECLINED));
    assertThat(CalendarReply.in(reply("TENTATIVE"), "sian.onewname@gwent.police.example"))
        .map(CalendarReply::answer)
        .contains(CalendarReply.Answer.TENTATIVE);
  }

  @Test
  void a_reply_for_somebody_else_says_nothing() {
    assertThat(CalendarReply.in(reply("DECLINED"), "somebody@else.example")).isEmpty();
  }

  @Test
  void what_is_no_reply_or_not_to_an_entry_of_ours_says_nothing() {
    String from = "sian.onewname@gwent.police.example";

    assertThat(CalendarReply.in("", from)).isEmpty();
    assertThat(CalendarReply.in(reply("DECLINED").replace("METHOD:REPLY", "METHOD:REQUEST"), from))
        .isEmpty();
    assertThat(CalendarReply.in(reply("DECLINED").replace("alongside", "elsewhere"), from))
        .isEmpty();
    assertThat(CalendarReply.in(reply("NEEDS-ACTION"), from)).isEmpty();
  }
}
