package uk.npws.alongside.portal.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A letter as it lies in the mailbox.
 *
 * @param id the part of its Message-ID before the @
 * @param calendar the calendar entry that came with it, or null
 */
public record DemoLetter(
    String id, String to, String subject, Instant sent, String text, CalendarEntry calendar) {

  private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]*[^\\s<>\".,;:!?)]");

  /** A stretch of the text; a link when it is an address. */
  public record Part(String text, boolean link) {}

  /** The text, cut into plain stretches and addresses that can be followed. */
  public List<Part> parts() {
    var parts = new ArrayList<Part>();
    Matcher links = LINK.matcher(text);
    int from = 0;
    while (links.find()) {
      parts.add(new Part(text.substring(from, links.start()), false));
      parts.add(new Part(links.group(), true));
      from = links.end();
    }
    parts.add(new Part(text.substring(from), false));
    return parts;
  }
}
