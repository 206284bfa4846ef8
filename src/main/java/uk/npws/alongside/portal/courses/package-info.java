/**
 * Courses as readers and the team see them, and the interest in those that have no date yet. What a
 * course is stands in {@code content/courses/courses.yml} and is brought up to date at every start:
 * a page that changed it would be overruled by the next one, so pages show it and say where it is
 * changed.
 */
package uk.npws.alongside.portal.courses;
