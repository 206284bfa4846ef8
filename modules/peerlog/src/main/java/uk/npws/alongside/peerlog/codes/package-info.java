/**
 * The lists a log is made of, and nothing else: whatever is logged is an item of one of them, so
 * that there is nowhere to write about a person.
 *
 * <p>A code is stored and outlives its words: it never changes its meaning, an item that is no
 * longer offered keeps its code, and a new meaning gets a new one. {@link
 * uk.npws.alongside.peerlog.codes.Code#EDITION} goes up when an item comes or goes; drafts carry
 * it, sealed rows do not need to.
 */
package uk.npws.alongside.peerlog.codes;
