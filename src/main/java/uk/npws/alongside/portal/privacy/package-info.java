/**
 * What is kept and how long, for everybody; what the nightly run removed, for administrators and
 * auditors; and the two rights of everybody: to get one's data, and to be forgotten. What each room
 * holds is told and removed by the room; here it is only shown.
 */
package uk.npws.alongside.portal.privacy;
