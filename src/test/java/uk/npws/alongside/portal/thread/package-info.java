/** The main job from end to end, through all rooms, in a real browser. */
package uk.npws.alongside.portal.thread;
