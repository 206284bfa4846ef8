/**
 * The desk for people: finding, entering, inviting and importing them, roles, forces, settings. Who
 * sees and does what is decided in the people room.
 */
package uk.npws.alongside.portal.people;
