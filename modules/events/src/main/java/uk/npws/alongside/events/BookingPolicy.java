package uk.npws.alongside.events;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.people.PersonId;
import uk.npws.alongside.people.Role;

/**
 * A rule that a booking must satisfy, as a value with a name. The same rules hold at every door;
 * pages ask {@link #objection} to say before the button what the button would refuse.
 */
@FunctionalInterface
public interface BookingPolicy {

  /**
   * What the rules need to know of the person who is to come.
   *
   * @param trained whether one of the courses was attended that the event's builds on, if on any
   * @param booked whether a living booking for this event exists
   * @param override why earlier courses do not matter; empty: they do
   * @param invited whether an invited force stands behind it, or NPWS, which is not bound by that
   */
  record Applicant(
      PersonId person, boolean trained, boolean booked, String override, boolean invited) {

    Applicant(PersonId person, boolean trained, boolean booked, String override) {
      this(person, trained, booked, override, false);
    }

    /** The same, when this actor books. */
    Applicant through(Actor actor) {
      return invited(actor.has(Role.NPWS));
    }

    /** The same, when a force stands behind it that may be invited. */
    Applicant invited(boolean force) {
      return new Applicant(person, trained, booked, override, invited || force);
    }
  }

  /** The refusal, or nothing when the rule is content. */
  Optional<BookingRefused> objection(Event event, Applicant who, Instant now);

  BookingPolicy PUBLISHED =
      (event, who, now) ->
          when(event.status() != EventStatus.PUBLISHED, () -> BookingRefused.notPublished(event));

  BookingPolicy OPENED =
      (event, who, now) ->
          when(!event.window().opened(now), () -> BookingRefused.notYetOpen(event));

  BookingPolicy NOT_CLOSED =
      (event, who, now) -> when(event.window().closed(now), () -> BookingRefused.closed(event));

  /** Places that are not a force's own are for NPWS to give where forces are invited. */
  BookingPolicy INVITED =
      (event, who, now) ->
          when(
              event.byInvitation() && (who == null || !who.invited()),
              () -> BookingRefused.byInvitation(event));

  BookingPolicy ONE_PLACE_EACH =
      (event, who, now) -> when(who.booked(), () -> BookingRefused.alreadyBooked(event));

  BookingPolicy TRAINED_BEFORE =
      (event, who, now) ->
          when(
              !who.trained() && who.override().isEmpty(),
              () -> BookingRefused.notTrained(event, event.course().requires()));

  /** Those that a new booking must satisfy, in the order in which a person wants to hear them. */
  List<BookingPolicy> FOR_BOOKING =
      List.of(PUBLISHED, ONE_PLACE_EACH, INVITED, OPENED, NOT_CLOSED, TRAINED_BEFORE);

  BookingPolicy TO_COME =
      (event, who, now) ->
          when(
              !event.status().running() || !now.isBefore(event.starts()),
              () -> BookingRefused.notPublished(event));

  /**
   * Those that a person must satisfy whom a force names for one of its places: such a place is
   * given already, so neither the window nor an approval stands before it.
   */
  List<BookingPolicy> FOR_NAMING = List.of(TO_COME, ONE_PLACE_EACH, TRAINED_BEFORE);

  /** Those that need no more than the event: whether anybody can book now. */
  List<BookingPolicy> FOR_ANYBODY = List.of(PUBLISHED, INVITED, OPENED, NOT_CLOSED);

  /** The first objection of these rules. */
  static Optional<BookingRefused> objection(
      List<BookingPolicy> rules, Event event, Applicant who, Instant now) {
    return rules.stream().flatMap(rule -> rule.objection(event, who, now).stream()).findFirst();
  }

  /** Throws the first objection. */
  static void hold(List<BookingPolicy> rules, Event event, Applicant who, Instant now) {
    objection(rules, event, who, now)
        .ifPresent(
            refusal -> {
              throw refusal;
            });
  }

  private static Optional<BookingRefused> when(
      boolean broken, java.util.function.Supplier<BookingRefused> refusal) {
    return broken ? Optional.of(refusal.get()) : Optional.empty();
  }
}
