package uk.npws.alongside.portal.desk;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import uk.npws.alongside.events.Attention;
import uk.npws.alongside.events.Concern;
import uk.npws.alongside.events.DeskFilter;
import uk.npws.alongside.events.DeskView;
import uk.npws.alongside.events.Event;
import uk.npws.alongside.events.EventDesk;
import uk.npws.alongside.events.enquiry.Enquiries;
import uk.npws.alongside.events.enquiry.EnquiryState;
import uk.npws.alongside.foundation.When;
import uk.npws.alongside.portal.frame.CurrentActor;
import uk.npws.alongside.portal.frame.Words;
import uk.npws.alongside.portal.me.ThingsToDo;
import uk.npws.alongside.portal.me.Todo;

/** What the national team should do today, and how full the coming events are. */
@Named
@RequestScoped
public class DeskPage {

  private static final int EVENTS = 12;

  @Inject CurrentActor me;
  @Inject Attention attention;
  @Inject Enquiries enquiries;
  @Inject EventDesk events;
  @Inject ThingsToDo thingsToDo;
  @Inject Words words;

  private final List<Todo> todos = new ArrayList<>();
  private List<Event> coming;

  @PostConstruct
  void ask() {
    attention.list(me.actor()).forEach(line -> todos.add(about(line)));
    long waiting = enquiries.counts(me.actor()).getOrDefault(EnquiryState.NEW, 0L);
    if (waiting > 0) {
      todos.add(
          new Todo(
              words.count("desk.enquiries.title", waiting),
              words.get("desk.enquiries.text"),
              words.get("desk.enquiries.button"),
              "/desk/enquiries"));
    }
    todos.addAll(thingsToDo.desk(me.actor()));
    coming =
        events.list(me.actor(), new DeskFilter(DeskView.COMING, null, null), 0).stream()
            .limit(EVENTS)
            .toList();
  }

  private Todo about(Attention.Line line) {
    Event event = line.event();
    String key = "desk." + line.concern().name().toLowerCase(java.util.Locale.ROOT);
    String text =
        switch (line.concern()) {
          case DECIDE ->
              words.of(
                  key + ".text",
                  event.placesTaken() - event.held(),
                  event.minimum().people(),
                  event.days());
          case REQUESTS -> words.count(key + ".text", line.requests(), event.days());
          case HALF_EMPTY ->
              words.of(key + ".text", event.free(), event.capacity(), When.day(event.closes()));
          default -> words.of(key + ".text", event.days(), event.place());
        };
    return new Todo(
        words.of(key + ".title", event.title()),
        text,
        words.get(key + ".button"),
        "/desk/events/" + event.reference() + part(line.concern()));
  }

  /** Where of the event's pages it is dealt with. */
  private static String part(Concern concern) {
    return switch (concern) {
      case DECIDE -> "/decide";
      case REQUESTS -> "/selection";
      default -> "";
    };
  }

  public String getHeading() {
    return switch (todos.size()) {
      case 0 -> words.get("desk.heading.none");
      case 1 -> words.get("desk.heading.one");
      default -> words.of("desk.heading.other", words.number(todos.size()));
    };
  }

  public Todo getFirst() {
    return todos.isEmpty() ? null : todos.get(0);
  }

  public List<Todo> getThen() {
    return todos.isEmpty() ? List.of() : todos.subList(1, todos.size());
  }

  /** The next events, soonest first. */
  public List<Event> getComing() {
    return coming;
  }
}
