/**
 * The letters that the portal wrote: where each stands, and sending one again. For the national
 * team.
 */
package uk.npws.alongside.portal.letters;
