package uk.npws.alongside.portal.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import uk.npws.alongside.events.Admission;
import uk.npws.alongside.events.InvitationChronicle;
import uk.npws.alongside.events.InvitationState;
import uk.npws.alongside.foundation.Clocks;
import uk.npws.alongside.people.ForceId;

/**
 * One entry of {@code events.yml}, seen from the moment at which the demo is first started. The
 * head of that file says what each word of it means.
 */
final class DemoEvent {

  private static final Duration A_FORTNIGHT = Duration.ofDays(14);

  private final Map<String, Object> entry;
  private final Instant seenFrom;
  private final List<Sitting> sittings;

  /** A dated sitting. */
  record Sitting(Instant start, Instant end) {}

  DemoEvent(Map<String, Object> entry, Instant now) {
    this.entry = entry;
    RelativeTime first = RelativeTime.of(texts("sessions").get(0), now);
    this.seenFrom = first.byWeek() && atChristmas(first.start()) ? now.plus(A_FORTNIGHT) : now;
    this.sittings =
        texts("sessions").stream()
            .map(text -> RelativeTime.of(text, seenFrom))
            .map(time -> new Sitting(time.start(), time.end()))
            .toList();
  }

  private static boolean atChristmas(Instant start) {
    MonthDay date = MonthDay.from(london(start));
    return !date.isBefore(MonthDay.of(12, 19)) || !date.isAfter(MonthDay.of(1, 2));
  }

  String key() {
    return text("key");
  }

  /** What it is for in the demo, or empty. */
  String note() {
    return text("note");
  }

  String course() {
    return text("course");
  }

  String title() {
    return text("title");
  }

  /** Its own words, or empty for the course's. */
  String summary() {
    return text("summary");
  }

  String venue() {
    return text("venue");
  }

  /** The code of the force that runs it, or empty. */
  String force() {
    return text("force");
  }

  /** The e-mail address of the team member who answers for it. */
  String owner() {
    return text("owner");
  }

  List<String> trainers() {
    return texts("trainers");
  }

  List<Sitting> sittings() {
    return sittings;
  }

  boolean online() {
    return venue().equals("online");
  }

  boolean draft() {
    return text("status").equals("draft");
  }

  boolean cancelled() {
    return text("status").equals("cancelled");
  }

  /** Whether it took place and its registers are closed. */
  boolean completedAt(Instant now) {
    return text("status").isEmpty() && end().isBefore(now);
  }

  Instant start() {
    return sittings.get(0).start();
  }

  Instant end() {
    return sittings.get(sittings.size() - 1).end();
  }

  Instant opens() {
    return text("opens").isEmpty()
        ? london(start()).minusWeeks(16).with(LocalTime.of(9, 0)).toInstant()
        : RelativeTime.of(text("opens"), seenFrom).start();
  }

  Instant closes() {
    if (!text("closes").isEmpty()) {
      return RelativeTime.of(text("closes"), seenFrom).start();
    }
    ZonedDateTime first = london(start());
    return online()
        ? first.minusDays(1).with(LocalTime.of(18, 0)).toInstant()
        : first
            .minusWeeks(1)
            .with(TemporalAdjusters.previous(java.time.DayOfWeek.FRIDAY))
            .with(LocalTime.of(17, 0))
            .toInstant();
  }

  /** Until when a place may be given up without talking to anybody. */
  Instant cancelBy() {
    if (!text("closes").isEmpty()) {
      return closes();
    }
    return online() ? start().minus(Duration.ofHours(2)) : start().minus(Duration.ofDays(7));
  }

  /** When it is decided whether it is held, or null. */
  Instant decideBy() {
    return text("decide").isEmpty() ? null : RelativeTime.of(text("decide"), seenFrom).start();
  }

  /** Why it was called off, or empty. */
  String why() {
    return text("reason");
  }

  /** Under which name its pattern is kept, or empty. */
  String template() {
    return text("template");
  }

  private static ZonedDateTime london(Instant instant) {
    return instant.atZone(Clocks.LONDON);
  }

  /** Two days before it would have met, or just now. */
  Instant cancelledAt(Instant now) {
    Instant before = start().minus(Duration.ofDays(2));
    return before.isBefore(now) ? before : now;
  }

  Admission admission() {
    return text("admission").equals("by-invitation") ? Admission.BY_INVITATION : Admission.OPEN;
  }

  /** Whether a booking waits for a decision. */
  boolean approval() {
    return Boolean.TRUE.equals(entry.get("approval"));
  }

  int places() {
    return number("places");
  }

  /** How many of a kind there are, such as {@code waiting}; 0 when the file says nothing. */
  int number(String kind) {
    return ((Number) entry.getOrDefault(kind, 0)).intValue();
  }

  /** Those who certainly have a place, by e-mail address. */
  List<String> include() {
    return texts("include");
  }

  /** State and e-mail address of nominees who are no booking. */
  List<String> nominated() {
    return texts("nominated");
  }

  /** Forces that are invited, and what became of it; the head of the file says how. */
  List<InvitationChronicle.Told> invited() {
    return texts("invited").stream().map(DemoEvent::invited).toList();
  }

  private static InvitationChronicle.Told invited(String line) {
    String[] words = line.split(" ");
    return new InvitationChronicle.Told(
        new ForceId(words[0]),
        InvitationState.valueOf(words[1].toUpperCase(Locale.ROOT)),
        Integer.parseInt(words[2]),
        words.length > 3 ? Integer.parseInt(words[3]) : 0,
        words.length > 4 ? Integer.parseInt(words[4]) : 0);
  }

  /** Whether some of its pin badges are still owed. */
  boolean someBadgesOwed() {
    return text("badges").equals("some");
  }

  private String text(String name) {
    return (String) entry.getOrDefault(name, "");
  }

  @SuppressWarnings("unchecked")
  private List<String> texts(String name) {
    return (List<String>) entry.getOrDefault(name, List.of());
  }
}
