/**
 * The desks: what the national team and a force's coordinator should do first, figures second. They
 * ask the rooms and decide nothing but the order.
 */
package uk.npws.alongside.portal.desk;
