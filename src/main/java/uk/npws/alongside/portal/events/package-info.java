/**
 * Events on pages: the public list and calendar, one event with its one action, and the desk where
 * the national team makes, publishes and calls off events. What may be done is decided by the
 * events room; here it is only shown.
 */
package uk.npws.alongside.portal.events;
