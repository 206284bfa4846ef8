/**
 * How a person signs in: account, password, second factor, sessions, letters with links, limits.
 * The person and the roles are in the package above, which knows nothing of this one: it says
 * {@link uk.npws.alongside.people.AccessChanged}, and sessions end here.
 *
 * <p>Decision, 2026-11: limits never lock an account. Wrong passwords are counted per address, per
 * account and address together, and per account for devices that never signed in to it; a device
 * that did has its own count. So nobody can keep another out by guessing.
 *
 * <p>Decision, 2026-11: what must not tell a known address from an unknown one does the same work
 * for both (a password is hashed in vain, a letter is written either way) or takes the same time.
 */
package uk.npws.alongside.people.account;
