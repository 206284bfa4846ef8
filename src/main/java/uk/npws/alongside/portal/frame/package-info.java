/**
 * The frame round every page: readable addresses, who is acting, words and dates, headers, and the
 * translation of refusals and faults into something a reader can use. It must not know any room's
 * business.
 */
package uk.npws.alongside.portal.frame;
