/** Correcting, telling, forgetting: what people may ask of those who keep their data. */
package uk.npws.alongside.portal.privacy;
