/**
 * Pages about awards: checking a certificate, for anybody; the desk for certificates and pin
 * badges, for the national team; the file of a certificate, for its holder.
 *
 * <p>Decision, 2026-11: checking takes no form of Faces. The code goes by GET and the file to a
 * servlet, so that nobody who checks a certificate gets a session or a cookie.
 */
package uk.npws.alongside.portal.awards;
