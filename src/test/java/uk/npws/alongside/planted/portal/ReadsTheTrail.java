package uk.npws.alongside.planted.portal;

import uk.npws.alongside.foundation.AuditTrail;

/** Planted: a page that reads the audit trail without asking who is reading. */
class ReadsTheTrail {
  AuditTrail trail;
}
