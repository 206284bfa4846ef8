package uk.npws.alongside.portal.me;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import uk.npws.alongside.events.BookingPolicy;
import uk.npws.alongside.events.CourseOffer;
import uk.npws.alongside.events.Nomination;
import uk.npws.alongside.events.NominationLists;
import uk.npws.alongside.events.SelectionSheets;
import uk.npws.alongside.foundation.When;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.people.Role;
import uk.npws.alongside.portal.frame.Words;

/** What is to be done about nominations and offers: by nominees, coordinators and NPWS. */
@ApplicationScoped
class NominationsToDo {

  @Inject NominationLists nominations;
  @Inject SelectionSheets selections;
  @Inject Words words;
  @Inject Clock clock;

  List<Todo> of(Actor actor, List<CourseOffer> offers) {
    var todos = new ArrayList<Todo>();
    nominations.toAnswer(actor).forEach(nomination -> todos.add(answer(nomination)));
    offers.stream().filter(offer -> offer.told() != null).map(this::take).forEach(todos::add);
    if (actor.has(Role.COORDINATOR)) {
      nominate(actor, todos);
    }
    if (actor.has(Role.NPWS)) {
      decide(actor, todos);
    }
    return todos;
  }

  private Todo answer(Nomination nomination) {
    return new Todo(
        words.of("me.nominated.title", nomination.event().title()),
        words.of("me.nominated.text", When.moment(nomination.answerBy())),
        words.get("me.nominated.button"),
        "/nominations/" + nomination.id());
  }

  private Todo take(CourseOffer offer) {
    return new Todo(
        words.of("me.offer.title", offer.course().title()),
        words.get("me.offer.text"),
        words.get("me.offer.button"),
        "/events?course=" + offer.course().code());
  }

  /** The first event that asks this coordinator for nominations and has none. */
  void nominate(Actor actor, List<Todo> todos) {
    nominations.asking(actor).stream()
        .filter(one -> one.forward() == 0)
        .map(NominationLists.Asking::event)
        .filter(
            event ->
                BookingPolicy.objection(BookingPolicy.FOR_ANYBODY, event, null, clock.instant())
                    .isEmpty())
        .findFirst()
        .ifPresent(
            event ->
                todos.add(
                    new Todo(
                        words.of("me.nominate.title", event.title()),
                        words.of("me.nominate.text", event.days(), When.day(event.closes())),
                        words.get("me.nominate.button"),
                        "/events/" + event.reference() + "/nominations")));
  }

  private void decide(Actor actor, List<Todo> todos) {
    SelectionSheets.Waiting waiting = selections.waiting(actor);
    if (waiting.requests() > 0) {
      todos.add(
          new Todo(
              words.count("me.select.title", waiting.requests()),
              words.count("me.select.text", waiting.events()),
              words.get("me.select.button"),
              "/desk/selections"));
    }
  }
}
