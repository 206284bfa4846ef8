package uk.npws.alongside.events.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import uk.npws.alongside.events.Booking;
import uk.npws.alongside.events.EventStatus;

/**
 * Takes over answers that the portal did not see come in: from paper forms, or invented for a
 * demonstration. Whoever calls it says who answered what; no letter leaves.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class FeedbackChronicle {

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  @Inject Feedback feedback;
  @Inject Clock clock;

  /** Where one more is counted: a statement per mark, for a chronicle is long. */
  private record Sum(UUID event, Round round, String statement, int mark) {}

  /** What somebody said; null for whoever was asked and said nothing. */
  public record Said(Map<String, Integer> marks, Map<String, String> words) {}

  /**
   * Asks every attendee of every complete event in the rounds that have begun, and keeps what each
   * is said to have answered.
   */
  public void tell(BiFunction<Booking, Round, Said> answers) {
    Instant now = clock.instant();
    List<Booking> attended =
        entities
            .createQuery(
                "select b from Booking b join fetch b.event e where e.status = :complete"
                    + " and b.state in :attended and e.ends > :since",
                Booking.class)
            .setParameter("complete", EventStatus.COMPLETED)
            .setParameter("attended", Feedback.ATTENDED)
            .setParameter("since", now.minus(java.time.Duration.ofDays(365)))
            .getResultList();
    var sums = new LinkedHashMap<Sum, Integer>();
    for (Booking booking : attended) {
      UUID event = booking.event().id();
      for (Round round : Round.values()) {
        Instant opens = round.opens(booking.event().ends());
        if (!now.isBefore(opens)) {
          Said said = answers.apply(booking, round);
          var asked = new FeedbackAsked(booking.bookingId(), round, opens);
          asked.remind();
          if (said != null) {
            asked.use();
            add(event, round, said, sums);
          }
          entities.persist(asked);
        }
      }
    }
    sums.forEach(
        (sum, many) -> feedback.count(sum.event(), sum.round(), sum.statement(), sum.mark(), many));
  }

  private void add(UUID event, Round round, Said said, Map<Sum, Integer> sums) {
    var answer = FeedbackAnswer.to(feedback.form(round), said.marks(), said.words());
    sums.merge(new Sum(event, round, FeedbackTally.ANSWERS, 0), 1, Integer::sum);
    answer
        .marks()
        .forEach(
            (statement, mark) ->
                sums.merge(new Sum(event, round, statement, mark), 1, Integer::sum));
    answer.words().forEach((question, words) -> feedback.keep(event, round, question, words));
  }
}
