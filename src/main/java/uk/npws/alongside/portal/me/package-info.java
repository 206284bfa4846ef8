/**
 * A person's own page: what to do first, bookings, learning, certificates and badges. It asks each
 * room once and decides nothing but the order in which things to do are shown.
 */
package uk.npws.alongside.portal.me;
