package uk.npws.alongside.events.enquiry;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a calendar program answered to an entry of ours (RFC 5546, METHOD:REPLY).
 *
 * @param answer ACCEPTED, DECLINED or TENTATIVE
 */
record CalendarReply(UUID booking, Answer answer) {

  /** What the recipient chose in the calendar. */
  enum Answer {
    ACCEPTED,
    DECLINED,
    TENTATIVE
  }

  private static final Pattern METHOD = Pattern.compile("(?im)^METHOD:REPLY\\s*$");
  private static final Pattern UID =
      Pattern.compile(
          "(?im)^UID:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})-[0-9a-f-]{36}@alongside\\.bookings\\s*$");
  private static final Pattern ATTENDEE =
      Pattern.compile(
          "(?im)^ATTENDEE((?:;[^:\"\\r\\n]*(?:\"[^\"\\r\\n]*\")?)*):mailto:(\\S+)\\s*$");
  private static final Pattern ANSWER =
      Pattern.compile("(?i);PARTSTAT=\"?(ACCEPTED|DECLINED|TENTATIVE)\"?");

  /** The reply in this entry, if it is one to an entry of ours from the attendee herself. */
  static Optional<CalendarReply> in(String calendar, String from) {
    String unfolded = calendar.replaceAll("\\r?\\n[ \\t]", "");
    Matcher uid = UID.matcher(unfolded);
    if (!METHOD.matcher(unfolded).find() || !uid.find()) {
      return Optional.empty();
    }
    UUID booking = UUID.fromString(uid.group(1));
    Matcher attendee = ATTENDEE.matcher(unfolded);
    while (attendee.find()) {
      Matcher answer = ANSWER.matcher(attendee.group(1));
      if (attendee.group(2).equalsIgnoreCase(from) && answer.find()) {
        String said = answer.group(1).toUpperCase(Locale.ROOT);
        return Optional.of(new CalendarReply(booking, Answer.valueOf(said)));
      }
    }
    return Optional.empty();
  }
}
