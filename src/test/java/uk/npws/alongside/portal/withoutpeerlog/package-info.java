/** The portal without its add-on: run by {@code -DwithoutPeerlog} only. */
package uk.npws.alongside.portal.withoutpeerlog;
