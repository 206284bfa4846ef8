/** The desk for what people write to the team by e-mail. */
package uk.npws.alongside.portal.enquiry;
