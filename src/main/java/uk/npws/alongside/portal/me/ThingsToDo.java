package uk.npws.alongside.portal.me;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import uk.npws.alongside.awards.PinBadges;
import uk.npws.alongside.events.Booking;
import uk.npws.alongside.events.BookingState;
import uk.npws.alongside.events.Corrections;
import uk.npws.alongside.events.CourseOffer;
import uk.npws.alongside.events.Event;
import uk.npws.alongside.events.InvitationLists;
import uk.npws.alongside.events.MinimumNumbers;
import uk.npws.alongside.events.Registers;
import uk.npws.alongside.events.feedback.Feedback;
import uk.npws.alongside.foundation.Clocks;
import uk.npws.alongside.foundation.Letter;
import uk.npws.alongside.foundation.When;
import uk.npws.alongside.learning.CreditLists;
import uk.npws.alongside.learning.Library;
import uk.npws.alongside.learning.Standing;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.people.LetterDesk;
import uk.npws.alongside.people.Role;
import uk.npws.alongside.portal.frame.Words;

/**
 * What a person should do, most urgent first: registers of today, invitations to answer and people
 * to name, one's next event, nominations and offers to answer, learning begun, then what the desk
 * owes.
 */
@ApplicationScoped
public class ThingsToDo {

  private static final Duration SOON = Duration.ofDays(21);

  @Inject Registers registers;
  @Inject Feedback feedback;
  @Inject Corrections corrections;
  @Inject MinimumNumbers minimumNumbers;
  @Inject NominationsToDo nominations;
  @Inject PinBadges badges;
  @Inject CreditLists credits;
  @Inject Library library;
  @Inject LetterDesk letters;
  @Inject InvitationLists invitations;
  @Inject Words words;
  @Inject Clock clock;

  List<Todo> of(
      Actor actor,
      List<Booking> coming,
      List<Booking> past,
      List<Standing> standings,
      List<CourseOffer> offers) {
    var todos = new ArrayList<Todo>();
    if (actor.has(Role.TRAINER)) {
      registersOfToday(actor, todos);
      lateTicks(actor, todos);
    }
    invitations.mine(actor).forEach(line -> invitation(line, todos));
    nextEvent(coming, todos);
    feedback.waiting(actor, past).forEach(waiting -> todos.add(say(waiting)));
    todos.addAll(nominations.of(actor, offers));
    for (Standing standing : standings) {
      if (!standing.complete() && (standing.begun() || actor.has(Role.CHAMPION))) {
        todos.add(carryOn(standing));
      }
    }
    if (actor.has(Role.COORDINATOR)) {
      absences(actor, todos);
    }
    if (actor.has(Role.NPWS)) {
      decisions(actor, todos);
      desk(actor, todos);
    }
    return todos;
  }

  /** What a coordinator owes for the force: answers, names, nominations and reasons. */
  public List<Todo> force(Actor actor) {
    var todos = new ArrayList<Todo>();
    invitations.mine(actor).forEach(line -> invitation(line, todos));
    nominations.nominate(actor, todos);
    absences(actor, todos);
    return todos;
  }

  /** What the desk of the national team owes, but for what stands with an event. */
  public List<Todo> desk(Actor actor) {
    var todos = new ArrayList<Todo>();
    desk(actor, todos);
    return todos;
  }

  String heading(int todos, String firstName) {
    return switch (todos) {
      case 0 -> words.of("me.heading.none", firstName);
      case 1 -> words.of("me.heading.one", firstName);
      default -> words.of("me.heading.other", words.number(todos), firstName);
    };
  }

  private void registersOfToday(Actor actor, List<Todo> todos) {
    var today = clock.instant().atZone(Clocks.LONDON).toLocalDate();
    for (Event event : registers.mine(actor)) {
      event.sessions().stream()
          .filter(session -> !session.registerClosed())
          .filter(session -> !When.london(session.starts()).toLocalDate().isAfter(today))
          .findFirst()
          .ifPresent(
              session ->
                  todos.add(
                      new Todo(
                          words.of("me.register.title", event.title()),
                          words.of("me.register.text", session.when(), event.place()),
                          words.get("me.register.button"),
                          "/register/" + event.reference() + "/" + session.number())));
    }
  }

  /** What phones sent when a register was closed. */
  private void lateTicks(Actor actor, List<Todo> todos) {
    registers
        .unsettled(actor)
        .forEach(
            (session, ticks) ->
                todos.add(
                    new Todo(
                        words.count("me.late-ticks.title", ticks, session.event().title()),
                        words.of("me.late-ticks.text", session.when()),
                        words.get("me.late-ticks.button"),
                        "/register/" + session.event().reference() + "/" + session.number())));
  }

  /** People of the force who did not come, and nobody said why. */
  private void absences(Actor actor, List<Todo> todos) {
    int many = corrections.unexplained(actor).size();
    if (many > 0) {
      todos.add(
          new Todo(
              words.count("me.absences.title", many),
              words.get("me.absences.text"),
              words.get("me.absences.button"),
              "/absences"));
    }
  }

  private void nextEvent(List<Booking> coming, List<Todo> todos) {
    Instant now = clock.instant();
    coming.stream()
        .filter(booking -> booking.state() == BookingState.CONFIRMED)
        .filter(booking -> booking.event().starts().isBefore(now.plus(SOON)))
        .findFirst()
        .ifPresent(
            booking ->
                todos.add(
                    new Todo(
                        words.of("me.event.title", booking.event().title()),
                        words.of(
                            "me.event.text",
                            When.moment(booking.event().starts()),
                            booking.event().place()),
                        words.get("me.event.button"),
                        "/bookings/" + booking.reference())));
  }

  private Todo say(Feedback.Waiting waiting) {
    String key = "me.feedback." + waiting.round().key();
    return new Todo(
        words.of(key + ".title", waiting.event()),
        words.get(key + ".text"),
        words.get("me.feedback.button"),
        Feedback.PATH + waiting.token());
  }

  private Todo carryOn(Standing standing) {
    String key = standing.begun() ? "me.learning.carry-on" : "me.learning.begin";
    String left = words.count("me.learning.left", standing.missing(), standing.minutesLeft());
    return new Todo(
        words.of(key + ".title", standing.pack().title()),
        standing.due() == null
            ? left
            : left + " " + words.of("me.learning.due", When.day(standing.due())),
        words.get(key + ".button"),
        "/learning/"
            + standing.pack().id()
            + (standing.read() ? "" : "/" + standing.resume().id()));
  }

  /** An answer, or names, that the force owes. */
  private void invitation(InvitationLists.Line line, List<Todo> todos) {
    int names = line.namesOwed(clock.instant());
    if (line.answerOwed()) {
      todos.add(
          new Todo(
              words.of("me.invitation.title", line.event().title()),
              words.of(
                  "me.invitation.text",
                  line.force().name(),
                  line.invitation().places(),
                  When.day(line.invitation().replyBy())),
              words.get("me.invitation.button"),
              "/invitations/" + line.invitation().id()));
    } else if (names > 0) {
      todos.add(
          new Todo(
              words.count("me.names.title", names, line.event().title()),
              words.of("me.names.text", When.day(line.allocation().releases())),
              words.get("me.names.button"),
              "/invitations/" + line.invitation().id()));
    }
  }

  private void decisions(Actor actor, List<Todo> todos) {
    long undecided = minimumNumbers.due(actor);
    if (undecided > 0) {
      todos.add(
          0,
          new Todo(
              words.count("me.decide.title", undecided),
              words.get("me.decide.text"),
              words.get("me.decide.button"),
              "/desk/events?show=decide"));
    }
  }

  private void desk(Actor actor, List<Todo> todos) {
    long unanswered = invitations.countUnanswered(actor);
    if (unanswered > 0) {
      todos.add(
          new Todo(
              words.count("me.unanswered.title", unanswered),
              words.get("me.unanswered.text"),
              words.get("me.unanswered.button"),
              "/desk/invitations"));
    }
    long failed = letters.count(actor, Letter.State.FAILED);
    if (failed > 0) {
      todos.add(
          new Todo(
              words.count("me.letters.title", failed),
              words.get("me.letters.text"),
              words.get("me.letters.button"),
              "/desk/letters?state=FAILED"));
    }
    long credit = credits.waiting(actor);
    if (credit > 0) {
      todos.add(
          new Todo(
              words.count("me.credit.title", credit),
              words.get("me.credit.text"),
              words.get("me.credit.button"),
              "/desk/learning/credit"));
    }
    int broken = library.found(actor).problems().size();
    if (broken > 0) {
      todos.add(
          new Todo(
              words.count("me.content.title", broken),
              words.get("me.content.text"),
              words.get("me.content.button"),
              "/desk/learning/content"));
    }
    long owed = badges.owedCount(actor);
    if (owed > 0) {
      todos.add(
          new Todo(
              words.count("me.badges.title", owed),
              words.get("me.badges.text"),
              words.get("me.badges.button"),
              "/awards"));
    }
  }
}
