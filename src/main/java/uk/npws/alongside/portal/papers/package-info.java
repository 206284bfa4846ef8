/**
 * Papers for the day of an event, as tagged PDF: sheets to sign, name badges, food and access. Only
 * what stands on them is decided here; who may have them is the register's answer, and how they are
 * drawn is the awards room's.
 */
package uk.npws.alongside.portal.papers;
