package uk.npws.alongside.portal.demo;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import uk.npws.alongside.events.Booking;
import uk.npws.alongside.events.Reminders;
import uk.npws.alongside.events.feedback.FeedbackChronicle;
import uk.npws.alongside.events.feedback.Round;
import uk.npws.alongside.foundation.DemoFilled;
import uk.npws.alongside.foundation.LetterTexts;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.people.EmailAddress;
import uk.npws.alongside.people.Grant;
import uk.npws.alongside.people.LetterTextDesk;
import uk.npws.alongside.people.People;
import uk.npws.alongside.people.PersonCard;
import uk.npws.alongside.people.Role;

/**
 * What was sent, edited and answered before the demo begins: reminders of the events that are near,
 * a letter's text in the team's own words, and what people said about events that were held. Most
 * answered, most were content; whoever one signs in as has not answered yet.
 */
@ApplicationScoped
class DemoLetters {

  private static final Map<Round, List<String>> STATEMENTS =
      Map.of(
          Round.AFTER,
          List.of("for-me", "learned", "trainers", "pace", "place", "recommend"),
          Round.LATER,
          List.of("used", "confident", "backed", "wellbeing", "more"));

  private static final Map<String, List<String>> WORDS =
      Map.of(
          "keep",
          List.of(
              "Practising the first five minutes of a conversation, twice.",
              "The frank talk about what stays in the room and what cannot.",
              "Hearing how another force of our size does supervision.",
              "The handouts. I used two of them the week after.",
              "That the trainers had done the job themselves."),
          "change",
          List.of(
              "More time for questions at the end of the first day.",
              "A warmer room, please.",
              "I would have liked the slides beforehand.",
              "Fewer slides and more practice."),
          "used-how",
          List.of(
              "Three one-to-ones so far. The opening questions help every time.",
              "We set up a monthly meeting of supporters.",
              "After a bad night shift I held a short session for the team. It went well."),
          "hindered",
          List.of(
              "My sergeant backs it, the rota does not.",
              "No room where one can talk undisturbed.",
              "Nothing so far."));

  @Inject FeedbackChronicle chronicle;
  @Inject Reminders reminders;
  @Inject LetterTextDesk desk;
  @Inject People people;

  @Transactional(Transactional.TxType.MANDATORY)
  void fill(@Observes @Priority(60) DemoFilled filled) {
    List<PersonCard> signIns =
        DemoNation.seenFrom(filled.at()).signIns().stream()
            .map(signIn -> people.byEmail(new EmailAddress(signIn.email())))
            .flatMap(Optional::stream)
            .toList();
    var asked = signIns.stream().map(PersonCard::id).collect(Collectors.toSet());
    chronicle.tell(
        (booking, round) -> asked.contains(booking.person()) ? null : said(booking, round));
    reminders.takeOver();
    edit(people.holding(Role.NPWS, null).get(0));
  }

  /** Somebody of the team wrote one letter in own words, and then once more. */
  private void edit(PersonCard author) {
    Actor team = new Actor(author.id(), null, Set.of(new Grant(Role.NPWS, null)), null);
    String kind = "pin-badge-posted";
    LetterTexts.Text shipped = desk.text(team, kind, 0);
    String softer = shipped.body().replace("If it has not reached you", "If it is not with you");
    desk.save(team, kind, 0, shipped.subject(), softer, "Sounds less like an office");
    desk.save(team, kind, 1, "Your pin badge is on its way", softer, "It is not always the post");
  }

  /** Drawn for each booking. */
  private static FeedbackChronicle.Said said(Booking booking, Round round) {
    Random random = new Random(booking.reference().hashCode() * 31L + round.ordinal());
    if (random.nextInt(10) < 3) {
      return null;
    }
    Map<String, Integer> marks = new HashMap<>();
    for (String statement : STATEMENTS.get(round)) {
      int drawn = random.nextInt(20);
      marks.put(statement, drawn < 9 ? 5 : drawn < 15 ? 4 : drawn < 18 ? 3 : drawn < 19 ? 2 : 1);
    }
    Map<String, String> words = new HashMap<>();
    WORDS.forEach(
        (question, said) -> {
          if (random.nextInt(5) == 0) {
            words.put(question, said.get(random.nextInt(said.size())));
          }
        });
    return new FeedbackChronicle.Said(marks, words);
  }
}
