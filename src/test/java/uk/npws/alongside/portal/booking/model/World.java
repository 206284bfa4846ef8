package uk.npws.alongside.portal.booking.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Two dates of a course and those who want to come, by the rules of the design and nothing else:
 * what each command must lead to, and what time must bring about.
 */
final class World {

  /** Who books for oneself in this world; the team of the nation acts for everybody. */
  static final int ONESELF = 0;

  final List<Occasion> occasions;

  World(Occasion one, Occasion other) {
    occasions = List.of(one, other);
  }

  List<Place> places() {
    return occasions.stream().flatMap(occasion -> occasion.places.stream()).toList();
  }

  private static Set<String> objections(Occasion at, int person) {
    var reasons = new LinkedHashSet<String>();
    if (!at.published || at.cancelled) {
      reasons.add("not-published");
    }
    if (at.living(person).isPresent()) {
      reasons.add("already-booked");
    }
    if (at.windowClosed || at.begun) {
      reasons.add("closed");
    }
    return reasons;
  }

  Outcome book(Occasion at, int person, boolean orWait) {
    Set<String> reasons = objections(at, person);
    if (reasons.isEmpty() && !orWait && at.first() == State.WAITLISTED) {
      reasons.add("full");
    }
    if (!reasons.isEmpty()) {
      return Outcome.refused(reasons);
    }
    Place place = at.begin(person, at.first());
    return Outcome.of(place);
  }

  /** What a party is told: refusals, or places in the order of the people. */
  record Party(Set<String> refusals, List<Place> places) {}

  /** Several people in one order: all of them, or nobody. */
  Party book(Occasion at, List<Integer> people, boolean together, boolean orWait) {
    var reasons = new LinkedHashSet<String>();
    for (int person : people) {
      Set<String> own = objections(at, person);
      if (own.remove("already-booked")) {
        own.add("party-stopped");
      }
      reasons.addAll(own);
    }
    boolean enough = at.approval || at.free() >= people.size();
    if (reasons.isEmpty() && !orWait && !enough) {
      reasons.add("full");
    }
    if (!reasons.isEmpty()) {
      return new Party(reasons, List.of());
    }
    Object party = together && !at.approval ? new Object() : null;
    State first = together && !at.approval ? at.firstOf(people.size()) : null;
    var places = new ArrayList<Place>();
    for (int person : people) {
      Place place = at.begin(person, first == null ? at.first() : first);
      place.party = party;
      places.add(place);
    }
    return new Party(reasons, places);
  }

  /** A place, a number in the queue or a request is given up, by the team or by oneself. */
  Outcome giveUp(Place place, boolean byOneself) {
    Occasion at = place.occasion;
    if (!place.state.live() || at.begun) {
      return Outcome.refused(Set.of("not-from"));
    }
    if (byOneself && place.state == State.CONFIRMED && at.tooLateToCancel) {
      return Outcome.refused(Set.of("too-late-to-cancel"));
    }
    at.stand(place, place.state == State.CONFIRMED ? State.CANCELLED : State.WITHDRAWN);
    at.moveUp();
    return Outcome.of(place);
  }

  /** Yes to an offer; of a party it is said for all, by whoever booked them. */
  Outcome take(Place place, boolean byOneself) {
    if (byOneself && place.party != null) {
      return Outcome.refused(Set.of("party-answers"));
    }
    if (place.state != State.OFFERED) {
      return Outcome.refused(Set.of("not-from"));
    }
    if (place.overdue) {
      return Outcome.refused(Set.of("offer-over"));
    }
    List<Place> all = place.occasion.company(place, State.OFFERED);
    all.forEach(one -> place.occasion.stand(one, State.CONFIRMED));
    return Outcome.of(place);
  }

  /** To the other date; the old place is kept until the new one is certain. */
  Outcome move(Place old, boolean byOneself) {
    Occasion to = other(old.occasion);
    Set<String> reasons = objections(to, old.person);
    if (old.state != State.CONFIRMED) {
      reasons.add("not-from");
    } else if (old.occasion.begun || (byOneself && old.occasion.tooLateToCancel)) {
      reasons.add("too-late-to-cancel");
    }
    if (!reasons.isEmpty()) {
      return Outcome.refused(reasons);
    }
    Place place = to.begin(old.person, to.first());
    place.replaces = old;
    if (place.state == State.CONFIRMED) {
      leave(old);
    }
    return Outcome.of(place);
  }

  /** Another person comes; nobody who waits is passed over by that. */
  Outcome substitute(Place old, int person) {
    Occasion at = old.occasion;
    var reasons = new LinkedHashSet<String>();
    if (old.person == person) {
      reasons.add("same-person");
    }
    if (old.state != State.CONFIRMED || at.cancelled || at.begun) {
      reasons.add("not-from");
    }
    Optional<Place> theirs = at.living(person);
    if (theirs.filter(place -> place.state.takesPlace()).isPresent()) {
      reasons.add("already-booked");
    }
    if (!reasons.isEmpty()) {
      return Outcome.refused(reasons);
    }
    theirs.ifPresent(
        place -> {
          at.stand(place, State.WITHDRAWN);
          place.silent++;
        });
    at.stand(old, State.SUPERSEDED);
    Place place = at.begin(person, State.CONFIRMED);
    if (old.ofForce) {
      place.ofForce = true;
      at.allotment.rename();
    }
    at.moveUp(); // who left the queue may have been one of a party
    return Outcome.of(place);
  }

  /** Whether it was decided. */
  boolean decide(Place place, boolean approved) {
    if (place.state != State.REQUESTED) {
      return false;
    }
    Occasion at = place.occasion;
    at.stand(place, approved ? at.firstOfAll() : State.DECLINED);
    return true;
  }

  /** Whether there can be so many places. */
  boolean resize(Occasion at, int capacity) {
    if (at.cancelled || capacity < at.taken() + at.allotment.held()) {
      return false;
    }
    at.capacity = capacity;
    at.moveUp();
    return true;
  }

  boolean close(Occasion at) {
    boolean could = at.published && !at.cancelled;
    at.published = false;
    return could;
  }

  boolean cancel(Occasion at) {
    if (at.cancelled) {
      return false;
    }
    at.allotment.release();
    for (Place place : at.places) {
      if (place.state.live()) {
        at.stand(place, place.state == State.CONFIRMED ? State.CANCELLED : State.WITHDRAWN);
      }
    }
    at.cancelled = true;
    return true;
  }

  /** The force is invited, and so many places are kept for it; whether there were so many. */
  boolean invite(Occasion at, int places) {
    if (places > at.free()) {
      return false;
    }
    at.allotment.places = places;
    at.allotment.state = Allotment.State.RESERVED;
    return true;
  }

  /** The force takes so many of those that are kept for it. */
  void accept(Occasion at, int places) {
    at.allotment.places = places;
    at.allotment.state = Allotment.State.HELD;
    at.moveUp();
  }

  /** The force names somebody; whether it could. */
  boolean name(Occasion at, int person) {
    Place theirs = at.living(person).orElse(null);
    boolean queued =
        theirs != null && (theirs.state == State.WAITLISTED || theirs.state == State.REQUESTED);
    if (!at.allotment.nameable() || (theirs != null && !queued)) {
      return false;
    }
    at.allotment.named++;
    if (queued) {
      at.stand(theirs, State.CONFIRMED);
    } else {
      theirs = at.begin(person, State.CONFIRMED);
    }
    theirs.ofForce = true;
    at.moveUp(); // who left the queue may have been one of a party
    return true;
  }

  /** What the clock does with it: places that go back, offers nobody answered, the moved. */
  void settle() {
    for (Occasion at : occasions) {
      if (at.allotment.due || at.begun) {
        at.allotment.release();
        at.moveUp();
      }
    }
    for (Place place : places()) {
      if (place.state == State.OFFERED && place.overdue) {
        place.occasion.stand(place, State.EXPIRED);
        place.occasion.moveUp();
      }
    }
    for (List<Place> due = changeovers(); !due.isEmpty(); due = changeovers()) {
      for (Place place : due) {
        if (place.replaces.state == State.CONFIRMED && place.state == State.CONFIRMED) {
          leave(place.replaces);
        }
      }
    }
  }

  /** Whether the clock has something to do here, at a moment of its own. */
  boolean unsettled() {
    return !changeovers().isEmpty();
  }

  /** In the order in which they were made. */
  private List<Place> changeovers() {
    var due = new ArrayList<Place>();
    for (Place place : places()) {
      if (place.state == State.CONFIRMED
          && place.replaces != null
          && place.replaces.state == State.CONFIRMED
          && !place.replaces.occasion.begun) {
        due.add(place);
      }
    }
    return due;
  }

  private static void leave(Place old) {
    old.occasion.stand(old, State.SUPERSEDED);
    old.occasion.moveUp();
  }

  Occasion other(Occasion one) {
    return one == occasions.get(0) ? occasions.get(1) : occasions.get(0);
  }
}
