/**
 * The peer log, an add-on: supporters note what they did, nobody can tell for whom, and after a
 * while not even by whom. With this jar absent the portal has no page, table or word of it. It may
 * use {@code people} and {@code foundation}; nobody may use it.
 *
 * <p>The life of a log: a {@link uk.npws.alongside.peerlog.LogDraft} is its author's, encrypted,
 * for 72 hours; then it is <em>released</em>, which takes author, receipt and time off it; once
 * five of a force wait, or the month closes, they are sealed in a shuffled batch as {@link
 * uk.npws.alongside.peerlog.SealedLog}; when the month closes its figures are rounded and frozen as
 * a {@link uk.npws.alongside.peerlog.MonthSheet}. {@link uk.npws.alongside.peerlog.Statistics}
 * shows nothing but those.
 *
 * <p>It must never hold free text, a name, an exact date of a log, a network address, or anything
 * that leads from a sealed log to its author or to another log. Nothing here writes a log's id to
 * the audit trail, and its addresses belong in no access log.
 *
 * <p>Decisions, 2026-11. A draft loses its author after 72 hours even when fewer than five wait:
 * the promise on the page is about time. A month closes on the 4th of the next, when the drafts of
 * its last day have had their 72 hours; a log for a month that is closed counts in the open one.
 * Figures are rounded at every level, the national one too: a month in which one force logged would
 * else show that force exactly. A total is widened where it would pin a part down to fewer than
 * five. A role that fewer than five hold in a force is not kept with a sealed log, for it would
 * name its author. Minutes of an author's month are sealed in their row: one long log could else be
 * found again by its length.
 */
package uk.npws.alongside.peerlog;
