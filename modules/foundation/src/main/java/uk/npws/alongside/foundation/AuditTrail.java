package uk.npws.alongside.foundation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The record of who did what. {@link #record} writes in the caller's transaction, so what is undone
 * was never audited and what is done always is. Never give it passwords, tokens, needs, answers or
 * the content of a log.
 */
@ApplicationScoped
@Transactional
public class AuditTrail {

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  @Inject Clock clock;

  private final Secrets secrets = Secrets.ofInstallation();

  /**
   * @param action a verb in the past and its object, such as {@code booking confirmed}
   * @param subjectKind the entity's name, such as {@code booking}
   * @param detail a few words or key=value pairs, or null
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void record(
      AuditEntry.Who who, String action, String subjectKind, Object subject, String detail) {
    entities.persist(
        new AuditEntry(
            who, action, subjectKind, String.valueOf(subject), detail, clock.instant(), secrets));
  }

  /**
   * Entries, newest first.
   *
   * @param actor only this person's, or null
   * @param subject only about this, or empty
   * @param before only entries before this moment: the way to page
   */
  public List<AuditEntry> list(UUID actor, String subject, Instant before, int most) {
    return entities
        .createQuery(
            "select a from AuditEntry a where (:actor is null or a.actor = :actor)"
                + " and (:subject = '' or a.subject = :subject) and a.at < :before order by a.at desc, a.id desc",
            AuditEntry.class)
        .setParameter("actor", actor)
        .setParameter("subject", subject == null ? "" : subject)
        .setParameter("before", before)
        .setMaxResults(most)
        .getResultList();
  }
}
