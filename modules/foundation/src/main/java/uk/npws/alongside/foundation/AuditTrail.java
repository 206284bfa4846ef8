package uk.npws.alongside.foundation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

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

  /** Entries, newest first, from this place on (counted from 0), at most so many. */
  public List<AuditEntry> list(AuditFilter filter, int from, int most) {
    if (filter.actors() != null && filter.actors().isEmpty()) {
      return List.of();
    }
    TypedQuery<AuditEntry> query =
        entities
            .createQuery(
                "select a from AuditEntry a where a.at < :before"
                    + (filter.from() == null ? "" : " and a.at >= :from")
                    + (filter.actors() == null ? "" : " and a.actor in :actors")
                    + (filter.subject().isEmpty() ? "" : " and a.subject = :subject")
                    + (filter.action().isEmpty() ? "" : " and a.action like :action escape '!'")
                    + " order by a.at desc, a.id desc",
                AuditEntry.class)
            .setParameter("before", filter.before());
    if (filter.from() != null) {
      query.setParameter("from", filter.from());
    }
    if (filter.actors() != null) {
      query.setParameter("actors", filter.actors());
    }
    if (!filter.subject().isEmpty()) {
      query.setParameter("subject", filter.subject());
    }
    if (!filter.action().isEmpty()) {
      query.setParameter("action", filter.pattern());
    }
    return query.setFirstResult(from).setMaxResults(most).getResultList();
  }
}
