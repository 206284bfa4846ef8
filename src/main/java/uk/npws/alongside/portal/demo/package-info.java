/**
 * The invented nation that a demonstration or a test starts with: read from {@code content/demo},
 * loaded once into an empty database through the rooms' own doors, and shown on two pages that tell
 * whom to sign in as and what letters were sent.
 *
 * <p>Nothing of it exists in production: the loader does nothing unless {@code portal.demo-data} is
 * true, which production refuses, and the pages are not on the map there.
 */
package uk.npws.alongside.portal.demo;
