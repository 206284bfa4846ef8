package uk.npws.alongside.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The order in which one force puts its people forward for one event. Who was decided about keeps
 * the rank; the others can change places among each other.
 */
final class Ranking {

  private final List<Nomination> ranked;

  Ranking(List<Nomination> ofOneForce) {
    ranked =
        ofOneForce.stream()
            .filter(one -> one.state().ranked())
            .sorted(Comparator.comparingInt(Nomination::rank).thenComparing(Nomination::made))
            .toList();
  }

  /** First to last. */
  List<Nomination> inOrder() {
    return ranked;
  }

  /** The rank of whoever comes next. */
  int next() {
    return ranked.isEmpty() ? 1 : ranked.get(ranked.size() - 1).rank() + 1;
  }

  /** The place in the order, from 1; 0 for one that is not ranked any more. */
  int of(Nomination one) {
    return ranked.indexOf(one) + 1;
  }

  int size() {
    return ranked.size();
  }

  /** Whether there is somebody undecided before this one. */
  boolean canRise(Nomination one) {
    return one.state().open() && undecided().indexOf(one) > 0;
  }

  /** Whether there is somebody undecided after this one. */
  boolean canFall(Nomination one) {
    List<Nomination> undecided = undecided();
    return one.state().open() && undecided.indexOf(one) < undecided.size() - 1;
  }

  /** One place up, in exchange with whoever is there; the first stays where it is. */
  void rise(Nomination one) {
    exchange(one, -1);
  }

  /** One place down; the last stays where it is. */
  void fall(Nomination one) {
    exchange(one, 1);
  }

  private void exchange(Nomination one, int step) {
    if (!one.state().open()) {
      throw NominationRefused.decided();
    }
    List<Nomination> undecided = undecided();
    int other = undecided.indexOf(one) + step;
    if (other < 0 || other >= undecided.size()) {
      return;
    }
    Nomination neighbour = undecided.get(other);
    int rank = one.rank();
    one.takeRank(neighbour.rank());
    neighbour.takeRank(rank);
  }

  private List<Nomination> undecided() {
    return new ArrayList<>(ranked.stream().filter(one -> one.state().open()).toList());
  }
}
