/**
 * Tests that walk every page of the portal: who may come, what axe says, whether it fits a small
 * phone. A new page is in them at once.
 */
package uk.npws.alongside.portal.everywhere;
