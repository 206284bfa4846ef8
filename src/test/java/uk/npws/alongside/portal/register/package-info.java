/**
 * Registers as those at the door use them: phones without a network, codes, papers, corrections.
 */
package uk.npws.alongside.portal.register;
