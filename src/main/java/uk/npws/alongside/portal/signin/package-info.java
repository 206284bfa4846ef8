/**
 * Who is at the door: the filter that knows a reader by the cookie, signing in and out, and opening
 * an account. The rules are in the people room; here are cookies, addresses and pages.
 *
 * <p>Decision, 2026-11: a filter and a cookie of our own instead of a Jakarta Security mechanism.
 * The account's session lives in the database, so a reader stays signed in when a node dies and is
 * signed out everywhere at once when roles change; the server's HTTP session holds only half-filled
 * forms, and begins anew with each sign-in.
 */
package uk.npws.alongside.portal.signin;
