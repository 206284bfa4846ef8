/**
 * What a force says of its own on a learning page: contacts and local places to turn to, in the
 * slots that the page keeps for it. The words are plain text, written by the force's coordinators
 * and shown to that force's people after the national words, which always stay: no force can write
 * over safety text, by intention or by leaving something out.
 *
 * <p>It must not know of progress, nor of Faces or REST.
 *
 * <p>Decision, 2026-11: a coordinator writes for the forces that they coordinate. The national team
 * may read every force's words, since it answers for the pages around them, but changes none: what
 * is wrong there is for the force to mend. Administrators have nothing to do here. Printed and
 * exported packages (PDF, SCORM) are made once for everybody and stay national; the coordinator's
 * page says so. Search does not find local words: it is one index for all.
 */
package uk.npws.alongside.learning.local;
