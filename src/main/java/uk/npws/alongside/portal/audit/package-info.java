/**
 * The audit trail for the auditor: who did what, and whether the chain holds. Nothing here changes
 * anything.
 */
package uk.npws.alongside.portal.audit;
