/**
 * Pages on which forces put people forward, nominees answer, the national team decides, and offers
 * of further courses are seen. They decide nothing: that is the room's work.
 */
package uk.npws.alongside.portal.nominations;
