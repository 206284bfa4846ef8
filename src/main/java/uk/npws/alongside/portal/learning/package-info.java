/**
 * The pages of learning: all packages, the contents of one, a page of it with its checks and
 * reflections. Everything works as plain posts, without a script.
 */
package uk.npws.alongside.portal.learning;
