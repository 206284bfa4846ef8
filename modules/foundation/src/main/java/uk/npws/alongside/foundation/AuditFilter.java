package uk.npws.alongside.foundation;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Which entries of the trail to read.
 *
 * @param actors only what these persons did; null for anybody's and the portal's own
 * @param action part of what was done, such as {@code booking}, or empty
 * @param subject the number of what it was done to, or empty
 * @param from only entries from this moment on, or null
 * @param before only entries before this moment: the end of a period, and the way to page
 */
public record AuditFilter(
    Collection<UUID> actors, String action, String subject, Instant from, Instant before) {

  public AuditFilter {
    actors = actors == null ? null : List.copyOf(actors);
    action = action == null ? "" : action.strip();
    subject = subject == null ? "" : subject.strip();
  }

  /** The same, but only entries before this moment. */
  public AuditFilter before(Instant moment) {
    return new AuditFilter(actors, action, subject, from, moment);
  }

  /** The words as a pattern for LIKE with ! as escape. */
  String pattern() {
    return "%" + action.replaceAll("[!%_]", "!$0") + "%";
  }
}
