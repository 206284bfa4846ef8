package uk.npws.alongside.events;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.npws.alongside.events.BookingLetters.News;
import uk.npws.alongside.foundation.Letter;
import uk.npws.alongside.foundation.LetterExample;
import uk.npws.alongside.foundation.LetterPlan;
import uk.npws.alongside.foundation.Setting;
import uk.npws.alongside.people.PersonCard;

/**
 * The letters about bookings: what their texts may name, and how they would read about a booking.
 */
@ApplicationScoped
class BookingLetterPlan {

  private static final String COPY = "-copy";
  private static final int CHOICES = 8;

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  @Inject BookingLetters letters;
  @Inject Clock clock;

  void plan(@Observes @Priority(10) LetterPlan plan) {
    for (News news : News.values()) {
      plan.letter(news.kind(), "booking", facts(news), needed(news));
      plan.letter(news.kind() + COPY, "booking", copied(news), "name", "event");
    }
  }

  private static String[] needed(News news) {
    return switch (news) {
      case CONFIRMED, PROMOTED ->
          new String[] {"event", "sessions", "place", "joining", "bookingAddress", "ifPlansChange"};
      case EVENT_CHANGED -> new String[] {"event", "sessions", "place", "joining"};
      case OFFERED, OFFERED_TOGETHER ->
          new String[] {"event", "sessions", "answerBy", "bookingAddress"};
      default -> new String[] {"event"};
    };
  }

  static Map<String, String> facts(News news) {
    Map<String, String> facts = everywhere();
    facts.put("joining", "Step-free from the car park.\nRing at the gate.");
    facts.put(
        "ifPlansChange",
        "If you cannot come, please say so by Tuesday 23 February 2027. …\n"
            + Setting.ADDRESS.value()
            + RegretLink.PATH
            + "…");
    if (news == News.EVENT_CANCELLED) {
      facts.put("why", "The trainer is ill.\n\n");
    }
    if (news == News.WAITING) {
      facts.put("position", "3");
    }
    if (news == News.OFFERED || news == News.OFFERED_TOGETHER || news == News.EXPIRED) {
      facts.put("answerBy", "Thursday 11 February 2027, 12:00");
    }
    return facts;
  }

  /** What whoever booked for somebody may be told: no joining details, no link that acts. */
  private static Map<String, String> copied(News news) {
    Map<String, String> facts = facts(news);
    facts.keySet().removeAll(List.of("joining", "ifPlansChange"));
    return facts;
  }

  private static Map<String, String> everywhere() {
    String portal = Setting.ADDRESS.value();
    var facts = new LinkedHashMap<String, String>();
    facts.put("dear", "Siân");
    facts.put("name", "Siân O’Newname");
    facts.put("first", "Siân");
    facts.put("booker", "Morwenna Bright");
    facts.put("event", "Train the Trainer");
    facts.put("days", "Tuesday 2 and Wednesday 3 March 2027");
    facts.put(
        "sessions",
        "Tuesday 2 March 2027, 09:30 to 16:30, Oak room\nWednesday 3 March 2027, 09:00 to 16:00");
    facts.put("place", "Eastfield House, 1 Eastfield Road, Leeds");
    facts.put("reference", "ALG-7Q4M-2KXT");
    facts.put("bookingAddress", portal + "/bookings/ALG-7Q4M-2KXT");
    facts.put("eventAddress", portal + "/events/train-the-trainer-leeds-2027-03-02");
    facts.put("eventsAddress", portal + "/events");
    facts.put("owner", "Niamh Ó Catháin");
    facts.put("ownerMail", BookingLetters.team());
    return facts;
  }

  void show(@Observes LetterExample example) {
    Optional<News> news =
        java.util.Arrays.stream(News.values())
            .filter(one -> one.kind().equals(example.kind().replaceFirst(COPY + "$", "")))
            .findFirst();
    news.ifPresent(told -> show(example, told, example.kind().endsWith(COPY)));
  }

  private void show(LetterExample example, News news, boolean copy) {
    List<Booking> latest = latest(news, copy);
    latest.forEach(
        booking ->
            example.offer(
                booking.reference(),
                booking.reference()
                    + ", "
                    + booking.event().title()
                    + ", "
                    + booking.event().days()));
    latest.stream()
        .filter(booking -> example.about().isEmpty() || booking.reference().equals(example.about()))
        .findFirst()
        .ifPresent(booking -> tell(example, news, copy, booking));
  }

  private void tell(LetterExample example, News news, boolean copy, Booking booking) {
    var about = letters.about(booking);
    PersonCard to = copy ? about.booker() : about.attendee();
    var facts = new HashMap<>(letters.facts(about, clock.instant()));
    facts.put("dear", to.firstName());
    facts.put("position", String.valueOf(Math.max(1, booking.event().waiting())));
    if (facts.get("answerBy").isEmpty()) {
      facts.remove("answerBy");
    }
    if (to.reachable()) {
      example.tell(facts, new Letter.Recipient(to.name(), to.email()));
    }
    if (!copy && news.method() != null) {
      example.with(news.method(), letters.calendar(news, about, facts));
    }
  }

  /** Bookings such a letter could be about, or was; where there is none, bookings with a place. */
  private List<Booking> latest(News news, boolean copy) {
    List<Booking> fitting = latest(state(news), copy);
    return fitting.isEmpty() ? latest(BookingState.CONFIRMED, copy) : fitting;
  }

  private List<Booking> latest(BookingState state, boolean copy) {
    return entities
        .createQuery(
            "select b from Booking b join fetch b.event where b.state = :state"
                + (copy ? " and b.person <> b.booker" : "")
                + " order by b.made desc",
            Booking.class)
        .setParameter("state", state)
        .setMaxResults(CHOICES)
        .getResultList();
  }

  private static BookingState state(News news) {
    return switch (news) {
      case WAITING -> BookingState.WAITLISTED;
      case REQUESTED -> BookingState.REQUESTED;
      case OFFERED -> BookingState.OFFERED;
      case EXPIRED -> BookingState.EXPIRED;
      case SUBSTITUTED, MOVED -> BookingState.SUPERSEDED;
      case DECLINED -> BookingState.DECLINED;
      case WITHDRAWN -> BookingState.WITHDRAWN;
      case CANCELLED -> BookingState.CANCELLED;
      default -> BookingState.CONFIRMED;
    };
  }
}
