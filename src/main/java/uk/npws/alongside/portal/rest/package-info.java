/**
 * The portal for programs: JSON under {@code /api/v1}, what went wrong as problem+json (RFC 9457),
 * its description under {@code /openapi}, and the health of the portal. It must not decide
 * anything: that is the rooms' work.
 */
package uk.npws.alongside.portal.rest;
