package uk.npws.alongside.portal.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import uk.npws.alongside.foundation.Clocks;
import uk.npws.alongside.people.PersonId;
import uk.npws.alongside.people.Role;

/**
 * Draws who comes to which event, always the same: events are asked for in the order of their
 * dates, and a person comes only to what the earlier ones make possible, once, and not to two at a
 * time.
 */
final class DemoDraw {

  private static final Set<String> BEGINNERS = Set.of("train-the-trainer", "peer-support-training");

  private final DemoPeople people;
  private final Map<String, String> regions;
  private final Set<PersonId> left;
  private final Instant now;
  private final Map<PersonId, Set<String>> attended = new HashMap<>();
  private final Map<PersonId, Set<LocalDate>> busy = new HashMap<>();

  /**
   * @param regions where forces and venues lie, by code
   * @param left people who are never drawn
   */
  DemoDraw(DemoPeople people, Map<String, String> regions, Set<PersonId> left, Instant now) {
    this.now = now;
    this.people = people;
    this.regions = regions;
    this.left = left;
  }

  /** So many people for this event, those who certainly come first. */
  List<PersonId> draw(DemoEvent event, int number, Random random) {
    var drawn = new ArrayList<>(people.ids(event.include()));
    var chances = new HashMap<PersonId, Double>();
    people.ofForces().stream()
        .filter(person -> !drawn.contains(person) && comesTo(event, person))
        .forEach(person -> chances.put(person, chance(event, person, random)));
    chances.keySet().stream()
        .sorted(Comparator.comparing(chances::get))
        .limit(Math.max(0, number - drawn.size()))
        .forEach(drawn::add);
    drawn.forEach(person -> busy(person).addAll(days(event)));
    return drawn.subList(0, Math.min(number, drawn.size()));
  }

  private boolean comesTo(DemoEvent event, PersonId person) {
    DemoPerson somebody = people.person(person);
    boolean theirs = event.force().isEmpty() || somebody.force().code().equals(event.force());
    return theirs
        && !left.contains(person)
        && !event.trainers().contains(somebody.email())
        && ready(event, person)
        && days(event).stream().noneMatch(busy(person)::contains);
  }

  /** Somebody without a part in the network is new to it, and was at nothing yet. */
  private boolean ready(DemoEvent event, PersonId person) {
    String course = event.course();
    if (people.person(person).roles().isEmpty() && event.start().isBefore(now)) {
      return false;
    }
    Set<String> before = attended(person);
    boolean trained = before.stream().anyMatch(BEGINNERS::contains);
    return switch (course) {
      case "train-the-trainer" -> !before.contains(course);
      case "peer-support-training" -> !trained;
      case "champion-briefing" -> trained && people.person(person).is(Role.CHAMPION);
      case "demobilising-and-diffusing" -> trained && !before.contains(course);
      default -> trained;
    };
  }

  /** Small is likely: people come from near by, and those with a part in the network first. */
  private double chance(DemoEvent event, PersonId person, Random random) {
    DemoPerson somebody = people.person(person);
    boolean near =
        regions
            .getOrDefault(event.venue(), "")
            .equals(regions.getOrDefault(somebody.force().code(), "-"));
    return random.nextDouble() + (near ? 0 : 0.25) + (somebody.roles().isEmpty() ? 0.3 : 0);
  }

  /** Remembers that these people have now been at the event. */
  void attended(DemoEvent event, PersonId person) {
    attended(person).add(event.course());
  }

  private Set<String> attended(PersonId person) {
    return attended.computeIfAbsent(person, somebody -> new HashSet<>());
  }

  private Set<LocalDate> busy(PersonId person) {
    return busy.computeIfAbsent(person, somebody -> new HashSet<>());
  }

  private static List<LocalDate> days(DemoEvent event) {
    return event.sittings().stream().map(sitting -> day(sitting.start())).toList();
  }

  private static LocalDate day(Instant moment) {
    return moment.atZone(Clocks.LONDON).toLocalDate();
  }
}
