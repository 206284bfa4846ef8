package uk.npws.alongside.peerlog;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import uk.npws.alongside.foundation.Clocks;
import uk.npws.alongside.foundation.KeepingPlan;

/** How long what of the peer log is kept: carried out by the nightly run and shown to people. */
@ApplicationScoped
public class KeptLogs {

  /** From the month it counts in; after that only its month's figures are left. */
  public static final Period SEALED_LOG = Period.ofMonths(24);

  public static final Period TALLY = Period.ofMonths(12);

  /** From the day it was asked. */
  public static final Period CALL = Period.ofMonths(24);

  @PersistenceContext(unitName = "peerlog")
  EntityManager entities;

  void plan(@Observes @Priority(50) KeepingPlan plan) {
    plan.keep("peerlog-draft", Period.ofDays((int) LogDraft.OWN_FOR.toDays()))
        .keep("peerlog-sealed", SEALED_LOG, this::sealedLogs)
        .keep("peerlog-tally", TALLY, this::tallies)
        .keep("peerlog-call", CALL, this::calls);
  }

  private int sealedLogs(Instant before) {
    return remove("delete from SealedLog s where s.month < :day", firstOfMonth(before));
  }

  private int tallies(Instant before) {
    return remove("delete from MonthlyTally t where t.month < :day", firstOfMonth(before));
  }

  private int calls(Instant before) {
    return remove("delete from CallRequest c where c.askedOn < :day", day(before));
  }

  private static LocalDate day(Instant moment) {
    return moment.atZone(Clocks.LONDON).toLocalDate();
  }

  private static LocalDate firstOfMonth(Instant moment) {
    return day(moment).withDayOfMonth(1);
  }

  private int remove(String query, LocalDate before) {
    return entities.createQuery(query).setParameter("day", before).executeUpdate();
  }
}
