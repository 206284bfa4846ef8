/**
 * How it was: what attendees say after an event and three months later, and what the event's
 * trainers and the national team see of it.
 *
 * <p>Who was asked and what was said are kept apart, without a key between them. {@code
 * feedback_asked} knows whose link was used, not when; what was said is added to sums ({@code
 * feedback_tally}), and words lie each by itself under a random number, so that no row tells which
 * answers came together or in which order. Nothing of an answer goes into the audit trail, a letter
 * or a log.
 *
 * <p>Results are shown when a round has closed, never while it runs, so that nobody can see what
 * the last answer changed; and only where at least five people answered, for each statement by
 * itself. A course's figures add up events that are shown, and no others, so that no difference
 * tells of one that is hidden.
 */
package uk.npws.alongside.events.feedback;
