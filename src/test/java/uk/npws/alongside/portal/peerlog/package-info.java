/**
 * The peer-log add-on in the running portal, from outside: pages and tables. Left out, with the
 * add-on, by {@code -DwithoutPeerlog}.
 */
package uk.npws.alongside.portal.peerlog;
