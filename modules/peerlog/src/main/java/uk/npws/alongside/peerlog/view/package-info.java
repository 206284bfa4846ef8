/**
 * The pages of the peer log. They use the portal's template, tags, words and current actor by name
 * only, in the Facelets: this jar is not compiled against the portal, and the portal not against
 * it.
 */
package uk.npws.alongside.peerlog.view;
