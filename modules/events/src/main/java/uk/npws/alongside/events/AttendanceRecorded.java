package uk.npws.alongside.events;

import java.time.Instant;
import java.time.LocalDate;
import uk.npws.alongside.people.PersonId;

/**
 * Somebody attended an event as its course's rule demands: the register was closed, or corrected
 * after closing. Fired once a booking, as a CDI event, in the transaction that closes the register;
 * an observer's failure rolls that back.
 *
 * @param courseCode such as {@code train-the-trainer}
 * @param from first day of the event
 * @param to last day of the event
 * @param minutes time of training, all sessions attended
 * @param pinHandedOver the trainer ticked that the pin badge was handed over
 * @param closedBy the trainer
 */
public record AttendanceRecorded(
    BookingId booking,
    PersonId person,
    EventId event,
    String courseCode,
    String courseTitle,
    String venue,
    LocalDate from,
    LocalDate to,
    int minutes,
    boolean pinHandedOver,
    PersonId closedBy,
    Instant at) {}
