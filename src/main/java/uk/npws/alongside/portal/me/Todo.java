package uk.npws.alongside.portal.me;

/**
 * One thing to do, in words.
 *
 * @param button what pressing it does
 * @param address where it leads
 */
public record Todo(String title, String text, String button, String address) {}
