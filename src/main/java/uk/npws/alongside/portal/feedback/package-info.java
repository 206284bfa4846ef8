/**
 * How it was: the page that a letter's link opens, and what trainers and the national team see of
 * the answers. It decides nothing: what may be shown is the room's to say.
 */
package uk.npws.alongside.portal.feedback;
