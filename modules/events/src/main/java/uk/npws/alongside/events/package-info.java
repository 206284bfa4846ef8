/**
 * Courses, events with their sessions and venues, bookings with the waiting list, and registers:
 * from publication to attendance. Tells the rooms above what happened by records ({@link
 * uk.npws.alongside.events.AttendanceRecorded}), observed in the same transaction.
 *
 * <p>It must not know of certificates, badges or learning packages, nor of Faces or REST.
 */
package uk.npws.alongside.events;
