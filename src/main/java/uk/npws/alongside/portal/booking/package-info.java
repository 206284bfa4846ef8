/**
 * Pages for booking a place, for looking at a booking and giving it up, and for the trainers'
 * registers. It must not decide anything: that is the room's work.
 */
package uk.npws.alongside.portal.booking;
