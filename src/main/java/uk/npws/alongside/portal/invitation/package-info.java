/**
 * Invitations: the team's forms and lists, and the pages on which a force answers, names people and
 * hands an invitation on. What may be done is decided in the events room; these pages ask it.
 */
package uk.npws.alongside.portal.invitation;
