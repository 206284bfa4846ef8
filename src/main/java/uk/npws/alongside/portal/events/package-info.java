/**
 * Pages about events, bookings and registers, for readers, for those who book, for trainers and for
 * the national team's desk. It must not decide anything: that is the room's work.
 */
package uk.npws.alongside.portal.events;
