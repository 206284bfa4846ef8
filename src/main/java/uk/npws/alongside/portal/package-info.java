/**
 * The portal: pages, addresses and JSON over the rooms. A class here is about a screen, a URL or a
 * message on the wire, in the package of its room; whatever decides something lives in the room
 * itself.
 *
 * <p>It must not hold an entity manager, nor import anything of the peer-log add-on, which may be
 * absent.
 */
package uk.npws.alongside.portal;
