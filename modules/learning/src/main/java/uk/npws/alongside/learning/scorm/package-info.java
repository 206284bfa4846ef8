/**
 * A learning package as a SCORM 1.2 package, so that a force can run it in its own learning system:
 * one SCO with the pages of the portal, by the same renderer, a script of our own and nothing from
 * other hosts.
 *
 * <p>It must not know of persons or their progress, of the database, nor of Faces or REST.
 *
 * <p>Decision, 2026-11: the learning system is told what it needs and no more. It gets the status,
 * the page to resume at and which items are done; never a wrong answer, a choice, a score or a
 * reading time, because whoever administers it can read all of that. Reflections stay in the
 * browser. What is done is kept with the revision of its page, so a later edition opens again
 * exactly the pages that bring a new duty, as the portal does. A status of completed is never taken
 * back.
 *
 * <p>Decision, 2026-11: the XSDs that the manifest is checked against are not put into the package:
 * no learning system reads them from there, and they are not ours to hand on.
 */
package uk.npws.alongside.learning.scorm;
