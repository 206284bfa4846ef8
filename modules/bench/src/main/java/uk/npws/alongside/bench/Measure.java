package uk.npws.alongside.bench;

import java.util.ArrayList;
import java.util.List;

/** An operation and what its rounds came to. */
final class Measure {

  private final String name;
  private final int clients;
  private final Task.Maker maker;
  private final List<Round> rounds = new ArrayList<>();

  Measure(String name, int clients, Task.Maker maker) {
    this.name = name;
    this.clients = clients;
    this.maker = maker;
  }

  String name() {
    return name;
  }

  int clients() {
    return clients;
  }

  Task.Maker maker() {
    return maker;
  }

  void add(Round round) {
    rounds.add(round);
  }

  double perSecond() {
    return Figures.median(rounds, Round::perSecond);
  }

  double p50() {
    return Figures.median(rounds, round -> round.millisAt(50));
  }

  double p99() {
    return Figures.median(rounds, round -> round.millisAt(99));
  }

  double portalMillis() {
    return Figures.median(rounds, Round::portalMillisEach);
  }

  double databaseMillis() {
    return Figures.median(rounds, Round::databaseMillisEach);
  }

  int failures() {
    return rounds.stream().mapToInt(Round::failures).sum();
  }

  int requests() {
    return rounds.stream().mapToInt(round -> round.nanos().length).sum();
  }
}
