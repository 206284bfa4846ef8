package uk.npws.alongside.events;

import java.time.Instant;
import uk.npws.alongside.people.PersonId;

/**
 * A corrected register says that somebody did not attend after all; observed like {@link
 * AttendanceRecorded}.
 */
public record AttendanceWithdrawn(
    BookingId booking, PersonId person, EventId event, PersonId correctedBy, Instant at) {}
