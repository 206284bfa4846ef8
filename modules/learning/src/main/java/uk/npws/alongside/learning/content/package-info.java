/**
 * The format of the learning packages: Markdown pages with front matter and a closed set of blocks,
 * the validator that names every fault at once with its place and how to mend it, and the lock that
 * keeps revisions and question ids honest. One validator serves the build, the start of the portal
 * and whoever suggests a change. Pages are turned into safe HTML once, here, never per request.
 *
 * <p>It must not know of persons or their progress, of the database, nor of Faces or REST.
 *
 * <p>Decision, 2026-11: blocks are fenced by colons ({@code ::: note}), a question is a task list
 * with a quoted line under every choice. Both read well in any editor, and an author who has never
 * seen the portal can review them. Raw HTML is refused rather than cleaned, so that what the author
 * sees is what the learner gets; the sanitiser still has the last word.
 *
 * <p>Decision, 2026-11: what is printed is written too. A package's folder {@code tools} holds
 * sheets in the same Markdown, offered by a {@code download} of {@code tools/name.pdf}; the PDF is
 * made when somebody asks. What only trainers may see is words and never a file, since files are
 * served to everybody, and {@link uk.npws.alongside.learning.content.Content#forLearners} takes it
 * out once for all, so that whoever makes something of a package cannot forget to.
 */
package uk.npws.alongside.learning.content;
