package uk.npws.alongside.events.feedback;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.npws.alongside.events.Booking;
import uk.npws.alongside.events.BookingId;
import uk.npws.alongside.events.EventStatus;
import uk.npws.alongside.foundation.Letter;
import uk.npws.alongside.foundation.LetterPlan;
import uk.npws.alongside.foundation.Outbox;
import uk.npws.alongside.foundation.Setting;
import uk.npws.alongside.foundation.When;
import uk.npws.alongside.people.People;
import uk.npws.alongside.people.PersonCard;

/**
 * Asks attendees how it was, each round once, and reminds once whoever has not used the link. Each
 * letter is a transaction of its own that looks again.
 */
@ApplicationScoped
@Transactional
class FeedbackLetters {

  private static final int A_ROUND = 200;

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  @Inject Feedback feedback;
  @Inject People people;
  @Inject Outbox outbox;
  @Inject Clock clock;

  /** Somebody to be asked, or reminded. */
  record Due(UUID booking, Round round) {}

  /** Attendees of complete events whom nobody asked yet. */
  List<Due> toAsk() {
    Instant now = clock.instant();
    var due = new ArrayList<Due>();
    for (Round round : Round.values()) {
      entities
          .createQuery(
              "select b.id, e.ends from Booking b join b.event e where e.status = :complete"
                  + " and b.state in :attended and e.ends > :since and e.ends <= :now"
                  + " and not exists (select a from FeedbackAsked a"
                  + " where a.booking = b.id and a.round = :round)",
              Object[].class)
          .setParameter("complete", EventStatus.COMPLETED)
          .setParameter("attended", Feedback.ATTENDED)
          .setParameter("since", now.minus(java.time.Duration.ofDays(125)))
          .setParameter("now", now)
          .setParameter("round", round)
          .getResultStream()
          .filter(row -> round.asks((Instant) row[1], now))
          .limit(A_ROUND)
          .forEach(row -> due.add(new Due((UUID) row[0], round)));
    }
    return due;
  }

  /** Whoever was asked long enough ago, and has neither answered nor been reminded. */
  List<Due> toRemind() {
    return entities
        .createQuery(
            "select a from FeedbackAsked a where a.used = false and a.reminded = false"
                + " and a.asked <= :before",
            FeedbackAsked.class)
        .setParameter("before", clock.instant().minus(Round.REMINDED))
        .setMaxResults(A_ROUND)
        .getResultStream()
        .map(asked -> new Due(asked.booking(), asked.round()))
        .toList();
  }

  void ask(Due due) {
    Booking booking = entities.find(Booking.class, due.booking(), LockModeType.PESSIMISTIC_WRITE);
    var key = new FeedbackAsked.Key(booking.bookingId(), due.round());
    boolean attended = Feedback.ATTENDED.contains(booking.state());
    if (attended && entities.find(FeedbackAsked.class, key) == null) {
      entities.persist(new FeedbackAsked(booking.bookingId(), due.round(), clock.instant()));
      post("feedback-" + due.round().key(), booking, due.round());
    }
  }

  void remind(Due due) {
    var key = new FeedbackAsked.Key(new BookingId(due.booking()), due.round());
    FeedbackAsked asked = entities.find(FeedbackAsked.class, key, LockModeType.PESSIMISTIC_WRITE);
    Booking booking = entities.find(Booking.class, due.booking());
    if (asked.used() || asked.reminded()) {
      return;
    }
    asked.remind();
    boolean open = due.round().open(booking.event().ends(), clock.instant());
    if (open && Feedback.ATTENDED.contains(booking.state())) {
      post("feedback-reminder", booking, due.round());
    }
  }

  private void post(String kind, Booking booking, Round round) {
    PersonCard to = people.cards(List.of(booking.person())).get(booking.person());
    if (to == null || !to.reachable()) {
      return;
    }
    var facts = new LinkedHashMap<String, String>();
    facts.put("dear", to.firstName());
    facts.put("event", booking.event().title());
    facts.put("days", booking.event().days());
    facts.put("closes", When.day(round.closes(booking.event().ends())));
    facts.put(
        "link",
        Setting.ADDRESS.value() + Feedback.PATH + feedback.token(booking.bookingId(), round));
    outbox.post(kind, booking.id(), new Letter.Recipient(to.name(), to.email()), facts);
  }

  void plan(@Observes @Priority(16) LetterPlan plan) {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("dear", "Siân");
    facts.put("event", "Train the Trainer");
    facts.put("days", "Tuesday 2 and Wednesday 3 March 2027");
    facts.put("closes", "Wednesday 31 March 2027");
    facts.put("link", Setting.ADDRESS.value() + Feedback.PATH + "…");
    plan.letter("feedback-after", "feedback", facts, "link", "closes")
        .letter("feedback-later", "feedback", facts, "link", "closes")
        .letter("feedback-reminder", "feedback", facts, "link", "closes");
  }

  /** How long it is known who was asked: until the second round is over. */
  static final Period KEPT = Period.ofMonths(6);
}
