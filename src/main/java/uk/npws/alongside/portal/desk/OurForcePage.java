package uk.npws.alongside.portal.desk;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.omnifaces.cdi.Param;
import uk.npws.alongside.events.BookingState;
import uk.npws.alongside.events.ForceBookings;
import uk.npws.alongside.events.Turnout;
import uk.npws.alongside.foundation.When;
import uk.npws.alongside.learning.local.LocalSlots;
import uk.npws.alongside.people.Force;
import uk.npws.alongside.people.ForceId;
import uk.npws.alongside.people.Forces;
import uk.npws.alongside.people.Role;
import uk.npws.alongside.portal.frame.CurrentActor;
import uk.npws.alongside.portal.frame.Words;
import uk.npws.alongside.portal.me.ThingsToDo;
import uk.npws.alongside.portal.me.Todo;

/** What a coordinator should do for the force, who of it comes where, and how many came. */
@Named
@RequestScoped
public class OurForcePage {

  @Inject CurrentActor me;
  @Inject Forces forces;
  @Inject ForceBookings bookings;
  @Inject ThingsToDo thingsToDo;
  @Inject LocalSlots localSlots;
  @Inject Words words;
  @Inject @Param String force;

  private List<Force> choice;
  private Force ours;
  private List<ForceBookings.Line> coming = List.of();
  private Turnout turnout;
  private final List<Todo> todos = new ArrayList<>();

  @PostConstruct
  void ask() {
    boolean team = me.actor().has(Role.NPWS);
    choice =
        forces.all().stream()
            .filter(one -> team || me.actor().has(Role.COORDINATOR, one.id()))
            .toList();
    ours = choice.stream().filter(one -> one.id().code().equals(force)).findFirst().orElse(null);
    boolean asked = force != null && !force.isEmpty();
    if (ours == null && asked) {
      ours = forces.get(new ForceId(force)); // unknown, or refused below: it is another's
    } else if (ours == null && !choice.isEmpty()) {
      ours = ownFirst();
    }
    if (ours != null) {
      coming = bookings.coming(me.actor(), ours.id());
      turnout = bookings.turnout(me.actor(), ours.id());
      coming.stream().filter(this::offered).map(this::answer).forEach(todos::add);
      if (me.actor().has(Role.COORDINATOR, ours.id())) {
        todos.addAll(thingsToDo.force(me.actor()));
        nationalHelpOnly();
      }
    }
  }

  /** Learning pages keep places for the force, and nothing stands in them. */
  private void nationalHelpOnly() {
    long open =
        localSlots.all(me.actor(), ours.id()).stream().filter(place -> !place.filled()).count();
    if (open > 0) {
      todos.add(
          new Todo(
              words.get("desk.local-help.title"),
              words.count("desk.local-help.text", open),
              words.get("desk.local-help.button"),
              "/force/local-help?force=" + ours.id()));
    }
  }

  private boolean offered(ForceBookings.Line line) {
    return line.booking().state() == BookingState.OFFERED;
  }

  private Todo answer(ForceBookings.Line line) {
    return new Todo(
        words.of("desk.offered.title", line.person().name()),
        words.of(
            "desk.offered.text",
            line.booking().event().title(),
            line.booking().event().days(),
            When.moment(line.booking().offeredUntil())),
        words.get("desk.offered.button"),
        "/bookings/" + line.booking().reference());
  }

  private Force ownFirst() {
    ForceId own = me.actor().force();
    return choice.stream().filter(one -> one.id().equals(own)).findFirst().orElse(choice.get(0));
  }

  public List<Force> getChoice() {
    return choice;
  }

  public Force getOurs() {
    return ours;
  }

  public List<ForceBookings.Line> getComing() {
    return coming;
  }

  public Turnout getTurnout() {
    return turnout;
  }

  public Todo getFirst() {
    return todos.isEmpty() ? null : todos.get(0);
  }

  public List<Todo> getThen() {
    return todos.isEmpty() ? List.of() : todos.subList(1, todos.size());
  }

  /** How many have a place, and how many wait for one. */
  public String getLead() {
    long placed =
        coming.stream().filter(line -> line.booking().state() == BookingState.CONFIRMED).count();
    return words.count("desk.force-placed", placed)
        + " "
        + words.count("desk.force-waiting", coming.size() - placed);
  }
}
