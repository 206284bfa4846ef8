/**
 * Changes to learning pages that their readers suggest: held to the same validator as the content
 * itself, approved by two people of the national team of whom neither is the author, and taken away
 * by the maintainers as a patch. Nothing here changes a page: only a release does.
 *
 * <p>It must not know of progress, nor of Faces or REST.
 *
 * <p>Decision, 2026-11: the author edits title and body, never the front matter. Revision, class of
 * change and its note are the approvers' to decide, since they say what the change means for those
 * who have done the page; {@code completes} follows from the body, and the edition is raised where
 * the package asks for more. The lock is left to the maintainers' command: two patches that both
 * held it would not apply one after the other.
 */
package uk.npws.alongside.learning.suggestion;
