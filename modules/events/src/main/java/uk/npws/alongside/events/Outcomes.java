package uk.npws.alongside.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.UUID;
import uk.npws.alongside.foundation.When;
import uk.npws.alongside.people.Actor;

/**
 * What closed registers make of places, and what other rooms are told of it in the same
 * transaction. The event must be locked.
 */
@ApplicationScoped
class Outcomes {

  @Inject RegisterDoor door;
  @Inject Ticks ticks;
  @Inject jakarta.enterprise.event.Event<AttendanceRecorded> recorded;
  @Inject jakarta.enterprise.event.Event<AttendanceWithdrawn> withdrawn;

  /** The last register was closed: every place is decided, and what was undecided runs out. */
  void complete(Actor actor, Event event, Instant now) {
    Map<UUID, Map<UUID, Mark>> all = ticks.of(event);
    for (Booking booking : door.places(event, EnumSet.of(BookingState.CONFIRMED)).values()) {
      Map<UUID, Mark> marks = all.getOrDefault(booking.id(), Map.of());
      BookingState outcome = outcome(event, marks);
      booking.register(outcome, actor.person(), Reason.REGISTER_CLOSED, now);
      if (outcome == BookingState.ATTENDED) {
        recorded.fire(record(booking, marks, actor, now));
      }
    }
    for (Booking left : door.places(event, BookingState.stillOpen()).values()) {
      left.runOut(now);
    }
    event.complete(now);
  }

  /** A mark was corrected; what followed from it follows anew. */
  void follow(Actor actor, Booking booking, Instant now) {
    Map<UUID, Mark> marks = ticks.of(booking.event()).getOrDefault(booking.id(), Map.of());
    BookingState before = booking.state();
    BookingState outcome = outcome(booking.event(), marks);
    if (!before.registered() || outcome == before) {
      return;
    }
    booking.register(outcome, actor.person(), Reason.REGISTER_CORRECTED, now);
    if (outcome == BookingState.ATTENDED) {
      recorded.fire(record(booking, marks, actor, now));
    } else if (before == BookingState.ATTENDED) {
      withdrawn.fire(
          new AttendanceWithdrawn(
              booking.bookingId(),
              booking.person(),
              booking.event().eventId(),
              actor.person(),
              now));
    }
  }

  private static BookingState outcome(Event event, Map<UUID, Mark> marks) {
    Course course = event.course();
    return course
        .attendanceRule()
        .outcome(marks.values(), event.sessions().size(), course.mayMiss());
  }

  private static AttendanceRecorded record(
      Booking booking, Map<UUID, Mark> marks, Actor actor, Instant now) {
    Event event = booking.event();
    return new AttendanceRecorded(
        booking.bookingId(),
        booking.person(),
        event.eventId(),
        event.course().code(),
        event.course().title(),
        event.place(),
        When.date(event.starts()),
        When.date(event.ends()),
        minutes(event, marks),
        booking.pinHandedOver(),
        actor.person(),
        now);
  }

  /** Sessions that count in full count whole; of others, what was seen. */
  private static int minutes(Event event, Map<UUID, Mark> marks) {
    int mayMiss = event.course().mayMiss();
    return event.sessions().stream()
        .filter(session -> marks.containsKey(session.id()))
        .mapToInt(
            session -> {
              Mark mark = marks.get(session.id());
              return mark.inFull(mayMiss) ? session.minutes() : mark.minutesOf(session.minutes());
            })
        .sum();
  }
}
