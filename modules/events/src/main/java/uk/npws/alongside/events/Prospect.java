package uk.npws.alongside.events;

import java.util.Optional;

/**
 * What would become of a wish for a place.
 *
 * @param objection why not, or empty
 * @param outcome confirmed, waiting, or requested
 * @param mine the living booking that exists already
 * @param clash another event on these days at which the person has a place
 */
public record Prospect(
    Optional<BookingRefused> objection,
    BookingState outcome,
    Optional<Booking> mine,
    Optional<Event> clash) {}
