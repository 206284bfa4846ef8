/**
 * Tests that run inside the server, next to the portal's own beans: few, and only for what cannot
 * be seen from outside. They deploy the built WAR, once for all of them ({@link
 * uk.npws.alongside.portal.inside.BuiltWar}), on a database of its own ({@link
 * uk.npws.alongside.portal.inside.DatabaseFirst}).
 */
package uk.npws.alongside.portal.inside;
