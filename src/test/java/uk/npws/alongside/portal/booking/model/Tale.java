package uk.npws.alongside.portal.booking.model;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.npws.alongside.portal.testbed.PageForm;
import uk.npws.alongside.portal.testbed.Rest;

/**
 * One sequence of commands, drawn from a seed: each is given to the portal and to the model, and
 * the two must say the same. It remembers what was done, for whoever has to find a fault.
 */
final class Tale {

  /** Whom the portal hears. */
  record Cast(Rest team, Rest force, Rest oneself, List<UUID> people) {}

  private final long seed;
  private final SplittableRandom chance;
  private final Cast cast;
  final World world;
  private final List<String> told = new ArrayList<>();
  private int keys;

  Tale(long seed, Cast cast) {
    this.seed = seed;
    this.cast = cast;
    this.chance = new SplittableRandom(seed);
    this.world = new World(occasion("a"), occasion("b"));
  }

  private Occasion occasion(String which) {
    return new Occasion(
        "model-" + seed + "-" + which,
        chance.nextInt(1, 4),
        chance.nextBoolean(),
        chance.nextInt(5) == 0);
  }

  /** Some commands, until the clock has to come first. */
  void go(int commands) throws Exception {
    for (int i = 0; i < commands && !world.unsettled(); i++) {
      step();
    }
  }

  private void step() throws Exception {
    Occasion at = world.occasions.get(chance.nextInt(2));
    int person = chance.nextInt(cast.people().size());
    List<Place> places = world.places();
    int draw = chance.nextInt(100);
    if (draw < 9) {
      bookParty(at, chance.nextInt(3) > 0, chance.nextInt(5) > 0);
      return;
    }
    if (draw < (at.allotment.open() ? 36 : 18)) { // what has begun goes on
      allot(at, person);
      return;
    }
    if (draw < 42 || places.isEmpty()) {
      book(at, person, chance.nextInt(5) > 0);
      return;
    }
    Place place = places.get(chance.nextInt(places.size()));
    boolean byOneself = place.person == World.ONESELF && chance.nextInt(3) > 0;
    if (draw < 58) {
      giveUp(place, byOneself);
    } else if (draw < 68) {
      take(offered(places, place), byOneself);
    } else if (draw < 78) {
      move(place, byOneself);
    } else if (draw < 86) {
      substitute(place, person);
    } else if (draw < 92) {
      decide(requested(places, place), chance.nextInt(3) > 0);
    } else if (draw < 96) {
      resize(at, chance.nextInt(1, 5));
    } else if (draw < 98) {
      close(at);
    } else {
      cancel(at);
    }
  }

  private static Place offered(List<Place> places, Place otherwise) {
    return first(places, State.OFFERED, otherwise);
  }

  private static Place requested(List<Place> places, Place otherwise) {
    return first(places, State.REQUESTED, otherwise);
  }

  private static Place first(List<Place> places, State state, Place otherwise) {
    return places.stream().filter(place -> place.state == state).findFirst().orElse(otherwise);
  }

  private void book(Occasion at, int person, boolean orWait) throws Exception {
    boolean byOneself = person == World.ONESELF && chance.nextInt(3) > 0;
    tell("book " + person + " at " + at.name + (orWait ? "" : ", not to wait"), byOneself);
    String who = byOneself ? "" : "\"person\":\"" + cast.people().get(person) + "\",";
    String key = key();
    String path = "/api/v1/events/" + at.name + "/bookings";
    String wish = "{" + who + "\"waitingList\":" + orWait + "}";
    Rest browser = browser(byOneself);
    HttpResponse<String> answer = browser.post(path, key, wish);
    Outcome expected = world.book(at, person, orWait);
    compare(expected, answer);
    if (!expected.refused() && chance.nextInt(8) == 0) {
      tell("the same again, under the same key", byOneself);
      HttpResponse<String> again = browser.post(path, key, wish);
      check(again.statusCode() < 300, again);
      check(Rest.text("reference", again).equals(expected.place().reference), again);
    }
  }

  private void bookParty(Occasion at, boolean together, boolean orWait) throws Exception {
    List<Integer> people =
        IntStream.generate(() -> chance.nextInt(cast.people().size()))
            .distinct()
            .limit(chance.nextInt(2, 4))
            .boxed()
            .toList();
    tell(
        "book "
            + people
            + (together ? " together" : " singly")
            + " at "
            + at.name
            + (orWait ? "" : ", not to wait"),
        false);
    String ids =
        people.stream()
            .map(person -> "\"" + cast.people().get(person) + "\"")
            .collect(Collectors.joining(","));
    HttpResponse<String> answer =
        cast.team()
            .post(
                "/api/v1/events/" + at.name + "/parties",
                key(),
                "{\"people\":[%s],\"together\":%s,\"waitingList\":%s}"
                    .formatted(ids, together, orWait));
    World.Party expected = world.book(at, people, together, orWait);
    if (!expected.refusals().isEmpty()) {
      compare(Outcome.refused(expected.refusals()), answer);
      return;
    }
    check(answer.statusCode() < 300, answer);
    List<String> states = Rest.texts("state", answer);
    List<String> references = Rest.texts("reference", answer);
    for (int i = 0; i < people.size(); i++) {
      Place place = expected.places().get(i);
      check(states.get(i).equals(place.state.name()), "expected " + place.state, answer);
      place.reference = references.get(i);
    }
  }

  /** The next thing about places for a force: invited, taken, named. */
  private void allot(Occasion at, int person) throws Exception {
    if (at.begun || at.cancelled || at.allotment.due) {
      return;
    }
    switch (at.allotment.state) {
      case NOT_INVITED -> invite(at, chance.nextInt(1, 3));
      case RESERVED -> accept(at, chance.nextInt(1, at.allotment.places + 1));
      case HELD, RELEASED -> name(at, person);
    }
  }

  private void invite(Occasion at, int places) throws Exception {
    tell("invite the force to " + places + " at " + at.name, false);
    PageForm form =
        PageForm.find(cast.team(), "/desk/events/" + at.name + "/invite", "Send now")
            .tick(":forces", Ground.FORCE)
            .fill(":places", String.valueOf(places))
            .fill(":replyBy", LocalDate.now().plusDays(6).toString())
            .fill(":releases", LocalDate.now().plusDays(7).toString());
    HttpResponse<String> answer = form.press("Send now");
    check(answer.statusCode() < 400, answer);
    check((answer.statusCode() >= 300) == world.invite(at, places), answer);
  }

  private void accept(Occasion at, int places) throws Exception {
    tell("the force takes " + places + " at " + at.name, false);
    HttpResponse<String> answer =
        PageForm.find(cast.force(), invitation(at), "Take these places")
            .fill(":places", String.valueOf(places))
            .pressAndStay("Take these places");
    check(answer.statusCode() >= 300 && answer.statusCode() < 400, answer);
    world.accept(at, places);
  }

  private void name(Occasion at, int person) throws Exception {
    tell("the force names " + person + " at " + at.name, false);
    PageForm form =
        PageForm.find(
            cast.force(),
            invitation(at) + "/name?person=" + cast.people().get(person),
            "Name this person");
    HttpResponse<String> answer = form == null ? null : form.press("Name this person");
    check(answer == null || answer.statusCode() < 400, answer);
    Place before = at.living(person).orElse(null);
    boolean named = world.name(at, person);
    check(named == (answer != null && answer.statusCode() >= 300), answer);
    if (named && before == null) {
      at.living(person).orElseThrow().reference =
          Ground.reference(at.name, cast.people().get(person));
    }
  }

  private static String invitation(Occasion at) throws Exception {
    return "/invitations/" + Ground.invitation(at.name);
  }

  private void giveUp(Place place, boolean byOneself) throws Exception {
    tell("give up " + place, byOneself);
    HttpResponse<String> answer =
        browser(byOneself).delete("/api/v1/bookings/" + place.reference, key());
    compare(world.giveUp(place, byOneself), answer);
  }

  private void take(Place place, boolean byOneself) throws Exception {
    tell("take " + place, byOneself);
    HttpResponse<String> answer =
        browser(byOneself).post("/api/v1/bookings/" + place.reference + "/acceptance", key(), "");
    compare(world.take(place, byOneself), answer);
  }

  private void move(Place place, boolean byOneself) throws Exception {
    tell("move " + place, byOneself);
    HttpResponse<String> answer =
        browser(byOneself)
            .post(
                "/api/v1/bookings/" + place.reference + "/transfer",
                key(),
                "{\"event\":\"" + world.other(place.occasion).name + "\"}");
    compare(world.move(place, byOneself), answer);
  }

  private void substitute(Place place, int person) throws Exception {
    tell("person " + person + " instead of " + place, false);
    HttpResponse<String> answer =
        cast.team()
            .post(
                "/api/v1/bookings/" + place.reference + "/substitution",
                key(),
                "{\"person\":\"" + cast.people().get(person) + "\"}");
    compare(world.substitute(place, person), answer);
  }

  private void decide(Place place, boolean approved) throws Exception {
    if (place.occasion.begun) {
      return;
    }
    tell((approved ? "grant " : "decline ") + place, false);
    HttpResponse<String> answer =
        press(
            "/desk/events/" + place.occasion.name + "/selection/decide?pick=" + place.reference,
            approved ? "Grant" : "Do not grant",
            null);
    check(sentOn(answer) == world.decide(place, approved), answer);
  }

  /** The form speaks in days, so it is not used once the days were moved. */
  private void resize(Occasion at, int capacity) throws Exception {
    if (at.windowClosed || at.tooLateToCancel || at.begun || at.cancelled) {
      return;
    }
    tell(capacity + " places at " + at.name, false);
    HttpResponse<String> answer =
        press("/desk/events/" + at.name + "/edit", "Save", Integer.toString(capacity));
    check(sentOn(answer) == world.resize(at, capacity), answer);
  }

  private void close(Occasion at) throws Exception {
    if (at.begun || at.cancelled || !at.published) {
      return;
    }
    tell("close " + at.name, false);
    HttpResponse<String> answer =
        press("/desk/events/" + at.name + "/close", "Close for booking", null);
    check(sentOn(answer), answer);
    world.close(at);
  }

  private void cancel(Occasion at) throws Exception {
    if (at.cancelled) {
      return;
    }
    tell("call off " + at.name, false);
    String button = "Call this event off";
    PageForm form = PageForm.find(cast.team(), "/desk/events/" + at.name + "/cancel", button);
    check(form != null, null);
    HttpResponse<String> answer = form.fill(":why", "The model had it so.").press(button);
    check(answer.statusCode() >= 300 && answer.statusCode() < 400, answer);
    world.cancel(at);
  }

  /** What came of the button; or the page, when it has no such button. */
  private HttpResponse<String> press(String address, String button, String capacity)
      throws Exception {
    HttpResponse<String> page = cast.team().get(address);
    PageForm form = PageForm.in(page, cast.team(), address, button);
    if (form == null) {
      return page;
    }
    if (capacity != null) {
      form.fill(":capacity", capacity);
    }
    HttpResponse<String> answer = form.press(button);
    check(answer.statusCode() < 400, answer);
    return answer;
  }

  /** Whether what was asked was done: only then a page sends on. */
  private static boolean sentOn(HttpResponse<String> answer) {
    return answer.statusCode() >= 300 && answer.statusCode() < 400;
  }

  /** The kinds of what was done: the words up to the first number, name or bracket. */
  Stream<String> commands() {
    return told.stream()
        .map(one -> one.replaceFirst("(?s) ([0-9\\[]|at model|model|ALG-|null).*", ""));
  }

  /** What time does in this world next, as statements on its rows; at most one thing. */
  List<String> timePasses() {
    List<Place> offers =
        world.places().stream().filter(place -> place.state == State.OFFERED).toList();
    int draw = chance.nextInt(100);
    if (!offers.isEmpty() && draw < 60) {
      Place place = offers.get(0);
      told.add("nobody answers for " + place);
      place.overdue = true;
      return List.of(
          "update booking set offered_until = utc_timestamp(6) where reference = '"
              + place.reference
              + "'");
    }
    Occasion at = world.occasions.get(chance.nextInt(2));
    if (draw >= 50 && draw < 66 && at.allotment.open()) {
      told.add("places of the force go back at " + at.name);
      at.allotment.due = true;
      return List.of(
          "update allocation set releases = utc_timestamp(6) where event = (select id from event"
              + " where reference = '"
              + at.name
              + "')");
    }
    if (draw < 70) {
      told.add("too late to cancel at " + at.name);
      at.tooLateToCancel = true;
      return List.of(moved(at, "cancel_by"));
    }
    if (draw < 76) {
      told.add("the window closes at " + at.name);
      at.windowClosed = true;
      return List.of(moved(at, "closes"));
    }
    if (draw < 80) {
      told.add("it begins: " + at.name);
      at.begun = true;
      at.tooLateToCancel = true;
      at.places.stream()
          .filter(place -> place.state == State.OFFERED)
          .forEach(place -> place.overdue = true);
      return List.of(
          moved(at, "cancel_by"),
          moved(at, "closes"),
          moved(at, "starts"),
          "update booking set offered_until = utc_timestamp(6) where state = 'OFFERED' and event ="
              + " (select id from event where reference = '"
              + at.name
              + "')");
    }
    return List.of();
  }

  private static String moved(Occasion at, String column) {
    return "update event set %s = utc_timestamp(6) - interval 1 second where reference = '%s'"
        .formatted(column, at.name);
  }

  private void compare(Outcome expected, HttpResponse<String> answer) {
    if (expected.refused()) {
      check(answer.statusCode() >= 400 && answer.statusCode() < 500, answer);
      String key = Rest.text("key", answer);
      check(
          expected.refusals().contains(key.substring(key.lastIndexOf('.') + 1)),
          "expected one of " + expected.refusals(),
          answer);
      return;
    }
    Place place = expected.place();
    check(answer.statusCode() < 300, answer);
    check(Rest.text("state", answer).equals(place.state.name()), "expected " + place.state, answer);
    if (place.reference == null) {
      place.reference = Rest.text("reference", answer);
    }
  }

  private Rest browser(boolean byOneself) {
    return byOneself ? cast.oneself() : cast.team();
  }

  private String key() {
    return "model-" + seed + "-" + keys++;
  }

  private void tell(String what, boolean byOneself) {
    told.add(what + (byOneself ? ", by oneself" : ""));
  }

  private void check(boolean holds, HttpResponse<String> answer) {
    check(holds, "", answer);
  }

  private void check(boolean holds, String what, HttpResponse<String> answer) {
    if (!holds) {
      throw new AssertionError(
          what
              + (answer == null ? "" : " but " + answer.statusCode() + " " + answer.body())
              + "\n"
              + this);
    }
  }

  @Override
  public String toString() {
    return "sequence " + seed + ":\n  " + String.join("\n  ", told);
  }
}
