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
    return capacity - taken();
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
    return free() > 0 && queue().isEmpty() ? State.CONFIRMED : State.WAITLISTED;
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
    place.state = state;
    place.number = state == State.WAITLISTED ? Integer.valueOf(++lastNumber) : null;
    place.overdue = false;
  }

  /** Free places go to those who wait, in their order. */
  void moveUp() {
    while (!cancelled && !begun && free() > 0 && !queue().isEmpty()) {
      stand(queue().get(0), offers ? State.OFFERED : State.CONFIRMED);
    }
  }
}
