/**
 * Events for programs that are told rather than ask: calendars to subscribe to, a news feed, and
 * what search engines read in a page. It decides nothing: the rooms say who may read what.
 */
package uk.npws.alongside.portal.feeds;
