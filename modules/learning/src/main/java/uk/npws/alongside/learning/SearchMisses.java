package uk.npws.alongside.learning;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import uk.npws.alongside.foundation.Clocks;
import uk.npws.alongside.foundation.KeepingPlan;
import uk.npws.alongside.people.PersonId;

/**
 * What was looked for and not found, as counts by day, so that somebody can write it. Nobody's name
 * is beside it; and since people may type anything, only what reads like a subject is counted at
 * all: up to four words of letters.
 */
@ApplicationScoped
public class SearchMisses {

  private static final Pattern SUBJECT =
      Pattern.compile("[\\p{L}\\p{M}'-]{2,30}( [\\p{L}\\p{M}'-]{1,30}){0,3}");

  /** More in a day are not counted, so that the memory stays small. */
  private static final int MOST_COUNTED = 50_000;

  private static final int LONGEST = 80;
  private static final Period KEPT = Period.ofMonths(13);

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  @Inject Clock clock;

  private final Set<Integer> counted = new HashSet<>();
  private LocalDate day;

  void plan(@Observes @Priority(30) KeepingPlan plan) {
    plan.keep("search-words", KEPT, this::forget);
  }

  /** Once a day for one person, however often: a term counts as missed by many, not by one. */
  void count(PersonId who, String typed) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), Clocks.LONDON);
    subject(typed)
        .filter(term -> firstOfDay(today, who, term))
        .ifPresent(
            term ->
                entities
                    .createNativeQuery(
                        "insert into search_miss (term, day, misses) values (?, ?, 1)"
                            + " on duplicate key update misses = misses + 1")
                    .setParameter(1, term)
                    .setParameter(2, Date.valueOf(today))
                    .executeUpdate());
  }

  /** Remembered in memory only, by a number that leads back to nobody, and until midnight. */
  private synchronized boolean firstOfDay(LocalDate today, PersonId who, String term) {
    if (!today.equals(day)) {
      day = today;
      counted.clear();
    }
    return counted.size() < MOST_COUNTED && counted.add(java.util.Objects.hash(who, term));
  }

  int forget(Instant moment) {
    return entities
        .createNativeQuery("delete from search_miss where day < ?")
        .setParameter(1, Date.valueOf(LocalDate.ofInstant(moment, Clocks.LONDON)))
        .executeUpdate();
  }

  /** Lower case, single spaces, without marks around it; empty when it is no subject. */
  static Optional<String> subject(String typed) {
    String term =
        typed
            .replace('’', '\'')
            .replaceAll("[?!,;:()\"“”‘]|[.]$", " ")
            .replaceAll("\\s+", " ")
            .strip()
            .toLowerCase(Locale.ROOT);
    return Optional.of(term)
        .filter(each -> each.length() <= LONGEST && SUBJECT.matcher(each).matches());
  }
}
