package uk.npws.alongside.portal.booking.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** An event as the model has it. */
final class Occasion {

  final String name;
  final boolean approval;

  /** Whether a place that comes free is offered instead of given. */
  final boolean offers;

  int capacity;
  boolean published = true;
  boolean cancelled;
  boolean windowClosed;
  boolean tooLateToCancel;
  boolean begun;

  final Allotment allotment = new Allotment();

  private int lastNumber;
  final List<Place> places = new ArrayList<>();

  Occasion(String name, int capacity, boolean offers, boolean approval) {
    this.name = name;
    this.capacity = capacity;
    this.offers = offers;
    this.approval = approval;
  }

  int taken() {
    return (int) places.stream().filter(place -> place.state.takesPlace()).count();
  }

  int free() {
    return capacity - taken() - allotment.held();
  }

  List<Place> queue() {
    return places.stream()
        .filter(place -> place.state == State.WAITLISTED)
        .sorted(Comparator.comparing(place -> place.number))
        .toList();
  }

  Optional<Place> living(int person) {
    return places.stream()
        .filter(place -> place.person == person && place.state.live())
        .findFirst();
  }

  /** What somebody who wants a place now gets. */
  State first() {
    if (approval) {
      return State.REQUESTED;
    }
    return firstOfAll();
  }

  /** The same when nobody needs to decide any more. */
  State firstOfAll() {
    return firstOf(1);
  }

  /** What so many get who want places together: a place that is free is of no use in the queue. */
  State firstOf(int people) {
    return free() >= people ? State.CONFIRMED : State.WAITLISTED;
  }

  Place begin(int person, State state) {
    var place = new Place(this, person);
    places.add(place);
    stand(place, state);
    return place;
  }

  /** A step of a booking: who begins to wait draws the next number. */
  void stand(Place place, State state) {
    place.steps++;
    if (place.ofForce && place.state.takesPlace() && !state.takesPlace()) {
      allotment.giveBack();
    }
    place.state = state;
    place.number = state == State.WAITLISTED ? Integer.valueOf(++lastNumber) : null;
    place.overdue = false;
  }

  /**
   * Free places go to those who wait, in their order; a party too large for them goes on waiting.
   */
  void moveUp() {
    for (Place place : queue()) {
      List<Place> these = company(place, State.WAITLISTED);
      if (place.state == State.WAITLISTED && !cancelled && !begun && these.size() <= free()) {
        these.forEach(one -> stand(one, offers ? State.OFFERED : State.CONFIRMED));
      }
    }
  }

  /** This one and those of its party that stand so, in the order of their numbers. */
  List<Place> company(Place place, State state) {
    return place.party == null
        ? List.of(place)
        : places.stream().filter(one -> one.party == place.party && one.state == state).toList();
  }
}
