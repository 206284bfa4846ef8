/**
 * The third door: what people write to the team's mailbox. Each message is kept as it came, then
 * told apart from what machines wrote, and becomes an enquiry beside which a booking is drafted.
 * Nothing is booked but by somebody of the national team.
 *
 * <p>It must not know of Faces or REST. A message is hostile until proven otherwise.
 */
package uk.npws.alongside.events.enquiry;
