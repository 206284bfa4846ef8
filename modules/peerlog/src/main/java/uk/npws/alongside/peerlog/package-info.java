/** Room under construction. */
package uk.npws.alongside.peerlog;
