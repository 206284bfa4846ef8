/**
 * What every room needs and no room owns: saying no ({@link uk.npws.alongside.foundation.Refusal}),
 * letters that leave after commit ({@link uk.npws.alongside.foundation.Outbox}), the audit trail,
 * the clock, settings, secrets, page addresses and menu entries.
 *
 * <p>It must not know a product noun: no course, no booking, no force. A class comes here only when
 * two rooms already use it.
 *
 * <p>Decision, 2026-11: the audit chain is linked a moment after commit, by one node at a time, not
 * inside each transaction. A chain linked inside would put every writing transaction of the portal
 * behind one lock. Each entry carries its own keyed hash from birth, so that the seconds before
 * linking are not a gap.
 */
package uk.npws.alongside.foundation;
