package uk.npws.alongside.events.enquiry;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a mail server told of a letter of ours (RFC 3464).
 *
 * @param letter which one, or null when it cannot be told
 * @param status such as {@code 5.1.1}
 * @param said the server's own words
 */
record Bounce(UUID letter, String status, String said) {

  private static final Pattern STATUS =
      Pattern.compile("(?im)^Status:\\s*([245]\\.\\d{1,3}\\.\\d{1,3})");
  private static final Pattern ACTION = Pattern.compile("(?im)^Action:\\s*(\\w+)");
  private static final Pattern SAID = Pattern.compile("(?im)^Diagnostic-Code:\\s*(.{1,300})");
  private static final Pattern OURS =
      Pattern.compile("<([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})@alongside\\.letters>");

  /**
   * @param raw the whole message as it came: our letter's number stands in what was sent back
   */
  static Optional<Bounce> of(Incoming mail, String raw) {
    Matcher status = STATUS.matcher(mail.report());
    Matcher action = ACTION.matcher(mail.report());
    boolean failed = !action.find() || action.group(1).matches("(?i)failed|delayed");
    if (!failed || !status.find()) {
      return Optional.empty();
    }
    Matcher said = SAID.matcher(mail.report());
    return Optional.of(
        new Bounce(letterIn(raw), status.group(1), said.find() ? said.group(1).strip() : ""));
  }

  /** The letter of ours that is named in this text, or null. */
  static UUID letterIn(String text) {
    Matcher ours = OURS.matcher(text);
    return ours.find() ? UUID.fromString(ours.group(1)) : null;
  }

  /** Whether trying again is no use. */
  boolean forGood() {
    return status.startsWith("5");
  }

  String words() {
    return (status + " " + said).strip();
  }
}
