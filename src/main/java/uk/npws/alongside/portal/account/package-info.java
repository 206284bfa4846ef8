/**
 * The pages about one's own account: name, address, password, codes from the phone, and where one
 * is signed in.
 */
package uk.npws.alongside.portal.account;
