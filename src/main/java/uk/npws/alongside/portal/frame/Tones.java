package uk.npws.alongside.portal.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Set;

/**
 * In which tone a state is shown, the same on every page: {@code #{tones.of(booking.state)}}. A
 * tone only repeats what the word says.
 */
@Named("tones")
@ApplicationScoped
public class Tones {

  private static final Set<String> GOOD =
      Set.of(
          "CONFIRMED",
          "ATTENDED",
          "SENT",
          "VALID",
          "PUBLISHED",
          "HANDED_OVER",
          "POSTED",
          "ACTIVE",
          "COMPLETED",
          "SELECTED",
          "TAKEN",
          "GRANTED",
          "ACCEPTED");
  private static final Set<String> WARN =
      Set.of(
          "REQUESTED",
          "ASKED",
          "WAITLISTED",
          "OFFERED",
          "PARTLY_ATTENDED",
          "QUEUED",
          "DUE",
          "RESERVED",
          "PACKED",
          "INVITED",
          "NEW",
          "EXPIRED",
          "PROPOSED",
          "OPENED",
          "RESERVE",
          "LAPSED",
          "OPEN");
  private static final Set<String> BAD =
      Set.of(
          "DECLINED",
          "NOT_SELECTED",
          "FAILED",
          "RETURNED",
          "QUARANTINED",
          "REVOKED",
          "LOST",
          "DISABLED");

  /** good, warn, bad or off. */
  public String of(Enum<?> state) {
    String name = state.name();
    return GOOD.contains(name)
        ? "good"
        : WARN.contains(name) ? "warn" : BAD.contains(name) ? "bad" : "off";
  }
}
