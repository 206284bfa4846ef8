/**
 * Learning packages and how far each person has come in them. The packages themselves are files,
 * read and checked by {@link uk.npws.alongside.learning.content}; this package holds the one rule
 * engine ({@link uk.npws.alongside.learning.Standing}) that says what is done, what is open and
 * when a package is complete, and tells the rooms above by {@link
 * uk.npws.alongside.learning.PackageCompleted}.
 *
 * <p>Answers and reflections belong to the learner. Nothing here hands them to anybody else: a
 * force learns that somebody has not begun, has begun or is done, never more.
 *
 * <p>It must not know of certificates or badges, nor of Faces or REST.
 *
 * <p>Decision, 2026-11: what a person did is kept as steps, one for each item that a page asks for
 * (confirm, a check, a reflection), with the revision of the page it was done on. A page is done
 * when each of its items has a step on or after the revision that last brought a new duty. So an
 * edition that only clarifies costs nobody their progress, and one that adds a duty reopens exactly
 * the page that has it. Who confirmed a page since its last duty has done it, even where a later
 * revision only adds a question: the class of the change decides, nothing else. Which page somebody
 * looked at when is not kept, only where they were last.
 *
 * <p>Decision, 2026-11: a completion stays pinned to its edition and ends by lapsing only. The
 * clock holds completions against a newer edition once, opens what has a new duty with a day, and
 * is the only one to let them lapse by it; {@link uk.npws.alongside.learning.PackageLapsed} tells
 * the rooms above. Credit for earlier learning is kept as steps that name the credit, so that
 * taking it back takes exactly these. Of first tries two sums are kept for each revision, about
 * nobody; reports round them down to tens, so that looking twice does not show one person’s answer.
 */
package uk.npws.alongside.learning;
