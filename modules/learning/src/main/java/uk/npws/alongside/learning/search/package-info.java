/**
 * Finding pages by their words, with Lucene. An index lives in memory and is made of packages as
 * they stand: what is not in them cannot be found. What a reader types is words and nothing else;
 * there is no language of queries, so that nothing typed can be wrong.
 *
 * <p>It must not know of persons, persistence or pages of the portal.
 */
package uk.npws.alongside.learning.search;
