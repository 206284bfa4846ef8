package uk.npws.alongside.learning.content;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a page is made of, in order: stretches of prose, and what the learner takes part in. */
public sealed interface Part {

  /** What sort it is, for a page that shows parts in a loop. */
  String sort();

  /**
   * Safe HTML, ready to be shown.
   *
   * @param trainersOnly left out of everything but the facilitator edition
   */
  record Prose(String html, boolean trainersOnly) implements Part {
    @Override
    public String sort() {
      return "prose";
    }
  }

  /** A place that a force may fill with its own words; until then the national words stand. */
  record LocalSlot(String id, String html) implements Part {
    @Override
    public String sort() {
      return "local-slot";
    }
  }

  /**
   * A question for the learner alone: what is written belongs to the learner.
   *
   * @param html what to think about
   */
  record Reflection(String id, String html) implements Part {
    @Override
    public String sort() {
      return "reflection";
    }
  }

  /**
   * A formative question: as many tries as wanted, a word on every choice.
   *
   * @param several whether more than one choice may be ticked
   * @param html what is asked
   */
  record Check(String id, boolean several, String html, List<Choice> choices) implements Part {

    public Check {
      choices = List.copyOf(choices);
    }

    @Override
    public String sort() {
      return "check";
    }

    /** Whether these may be chosen: places that there are, and one only unless several may be. */
    public boolean admits(Set<Integer> chosen) {
      return chosen.stream().allMatch(place -> place >= 0 && place < choices.size())
          && (several || chosen.size() <= 1);
    }

    /** The places of the right choices, from 0. */
    public Set<Integer> answer() {
      return IntStream.range(0, choices.size())
          .filter(place -> choices.get(place).right())
          .boxed()
          .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether exactly the right choices were made. */
    public boolean right(Set<Integer> chosen) {
      return chosen.equals(answer());
    }
  }

  /**
   * One choice of a check.
   *
   * @param html its words
   * @param feedback what the learner reads after choosing it
   */
  record Choice(String html, boolean right, String feedback) {}
}
