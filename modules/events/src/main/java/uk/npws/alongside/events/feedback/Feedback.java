package uk.npws.alongside.events.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import uk.npws.alongside.events.Booking;
import uk.npws.alongside.events.BookingId;
import uk.npws.alongside.events.BookingState;
import uk.npws.alongside.events.Patient;
import uk.npws.alongside.foundation.Ids;
import uk.npws.alongside.foundation.SealedId;
import uk.npws.alongside.foundation.Secrets;
import uk.npws.alongside.people.Actor;

/**
 * Answers, given by the link in one's own letter and without signing in. One answer a link; what is
 * said goes into sums and apart, see the package.
 */
@ApplicationScoped
@Patient
@Transactional
public class Feedback {

  /** Where the page is, before the token. */
  public static final String PATH = "/feedback/";

  static final Set<BookingState> ATTENDED =
      EnumSet.of(BookingState.ATTENDED, BookingState.PARTLY_ATTENDED);

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  @Inject Clock clock;

  private final Secrets secrets = Secrets.ofInstallation();
  private final Map<Round, FeedbackForm> forms = FeedbackForm.read();

  /** A round somebody has not answered yet. */
  public record Waiting(String event, Round round, String token) {}

  FeedbackForm form(Round round) {
    return forms.get(round);
  }

  String token(BookingId booking, Round round) {
    return SealedId.token(round.purpose(), booking.value(), secrets);
  }

  /** What this link opens; refused when it is none of ours. */
  public FeedbackAsk read(String token) {
    FeedbackAsked asked = asked(token, LockModeType.NONE);
    Booking booking = entities.find(Booking.class, asked.booking());
    return new FeedbackAsk(
        booking.event().title(),
        booking.event().days(),
        asked.round(),
        forms.get(asked.round()),
        asked.round().closes(booking.event().ends()),
        asked.used(),
        open(asked, booking));
  }

  private boolean open(FeedbackAsked asked, Booking booking) {
    return ATTENDED.contains(booking.state())
        && asked.round().open(booking.event().ends(), clock.instant());
  }

  /** Takes the answer. The link opens no second one. */
  public void answer(String token, Map<String, Integer> marks, Map<String, String> words) {
    FeedbackAsked asked = asked(token, LockModeType.PESSIMISTIC_WRITE);
    FeedbackAnswer answer = FeedbackAnswer.to(forms.get(asked.round()), marks, words);
    Booking booking = entities.find(Booking.class, asked.booking());
    if (!open(asked, booking)) {
      throw FeedbackRefused.over();
    }
    asked.use();
    keep(booking.event().id(), asked.round(), answer);
  }

  /** Adds it to the sums of the event, and puts the words to the others. */
  void keep(UUID event, Round round, FeedbackAnswer answer) {
    count(event, round, FeedbackTally.ANSWERS, 0);
    answer.marks().forEach((statement, mark) -> count(event, round, statement, mark));
    answer.words().forEach((question, words) -> keep(event, round, question, words));
  }

  private void count(UUID event, Round round, String statement, int mark) {
    count(event, round, statement, mark, 1);
  }

  void count(UUID event, Round round, String statement, int mark, int many) {
    entities
        .createNativeQuery(
            "insert into feedback_tally (event, round, statement, mark, many)"
                + " values (?1, ?2, ?3, ?4, ?5) on duplicate key update many = many + ?5")
        .setParameter(1, Ids.bytes(event))
        .setParameter(2, round.name())
        .setParameter(3, statement)
        .setParameter(4, mark)
        .setParameter(5, many)
        .executeUpdate();
  }

  /** Under a random number: one from {@link Ids} would tell when it came. */
  void keep(UUID event, Round round, String question, String words) {
    entities
        .createNativeQuery(
            "insert into feedback_words (id, event, round, question, words)"
                + " values (?1, ?2, ?3, ?4, ?5)")
        .setParameter(1, Ids.bytes(UUID.randomUUID()))
        .setParameter(2, Ids.bytes(event))
        .setParameter(3, round.name())
        .setParameter(4, question)
        .setParameter(5, words)
        .executeUpdate();
  }

  private FeedbackAsked asked(String token, LockModeType lock) {
    for (Round round : Round.values()) {
      var booking = SealedId.open(round.purpose(), token, secrets);
      if (booking.isPresent()) {
        var key = new FeedbackAsked.Key(new BookingId(booking.get()), round);
        FeedbackAsked found = entities.find(FeedbackAsked.class, key, lock);
        if (found != null) {
          return found;
        }
      }
    }
    throw FeedbackRefused.missing();
  }

  /** What the actor could still say about these bookings of one's own. */
  public List<Waiting> waiting(Actor actor, Collection<Booking> own) {
    List<UUID> ids =
        own.stream()
            .filter(booking -> actor.is(booking.person()))
            .filter(booking -> ATTENDED.contains(booking.state()))
            .filter(this::someRoundOpen)
            .map(Booking::id)
            .toList();
    if (ids.isEmpty()) {
      return List.of();
    }
    return entities
        .createQuery(
            "select a from FeedbackAsked a where a.booking in :these and a.used = false",
            FeedbackAsked.class)
        .setParameter("these", ids)
        .getResultStream()
        .flatMap(
            asked ->
                own.stream()
                    .filter(booking -> booking.id().equals(asked.booking()))
                    .filter(booking -> open(asked, booking))
                    .map(
                        booking ->
                            new Waiting(
                                booking.event().title(),
                                asked.round(),
                                token(booking.bookingId(), asked.round()))))
        .toList();
  }

  private boolean someRoundOpen(Booking booking) {
    return java.util.Arrays.stream(Round.values())
        .anyMatch(round -> round.open(booking.event().ends(), clock.instant()));
  }
}
