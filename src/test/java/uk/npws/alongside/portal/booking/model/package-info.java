/**
 * Test 7 of the design of booking: random sequences of commands against the running portal, step by
 * step beside a model that knows the rules and nothing of the code. It must not use the rooms'
 * classes.
 */
package uk.npws.alongside.portal.booking.model;
