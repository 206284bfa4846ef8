/**
 * What tests that need the running portal stand on. {@link
 * uk.npws.alongside.portal.testbed.Portal#running} starts it once for all of them; {@link
 * uk.npws.alongside.portal.testbed.Browsing} opens pages as a visitor or as a person of the demo.
 */
package uk.npws.alongside.portal.testbed;
