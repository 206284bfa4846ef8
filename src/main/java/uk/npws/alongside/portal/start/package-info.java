/**
 * What happens once, before the first request: the data source, migrations, and the refusal of a
 * half-configured production.
 */
package uk.npws.alongside.portal.start;
