package uk.npws.alongside.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import uk.npws.alongside.foundation.AuditChain;
import uk.npws.alongside.foundation.AuditEntry;
import uk.npws.alongside.foundation.AuditFilter;
import uk.npws.alongside.foundation.AuditTrail;
import uk.npws.alongside.foundation.AuditWalk;

/** Who may read the audit trail and have its chain verified: auditors, and nobody else. */
@ApplicationScoped
public class AuditDesk {

  @Inject AuditTrail trail;
  @Inject AuditChain chain;

  /** Entries, newest first, from this place on, at most so many. */
  public List<AuditEntry> list(Actor actor, AuditFilter filter, int from, int most) {
    requireAuditor(actor);
    return trail.list(filter, from, most);
  }

  /** Walks the chain from its first link and names the first that does not hold. */
  public AuditWalk.Verdict verify(Actor actor) {
    requireAuditor(actor);
    return chain.verify();
  }

  private static void requireAuditor(Actor actor) {
    if (!actor.has(Role.AUDITOR)) {
      throw PersonRefused.notYours();
    }
  }
}
