package uk.npws.alongside.people;

import java.util.ArrayList;
import java.util.List;

/**
 * Somebody is to be erased: each room observes it and says what will go, and what must stay and
 * why. Nothing is changed yet.
 */
public final class ErasurePlanned {

  private final PersonCard person;
  private final List<Line> going = new ArrayList<>();
  private final List<Line> staying = new ArrayList<>();

  ErasurePlanned(PersonCard person) {
    this.person = person;
  }

  /** How many of something; the words are {@code erasure.{what}.one} and {@code .other}. */
  public record Line(String what, long number) {
    public String key() {
      return "erasure." + what;
    }
  }

  public PersonCard person() {
    return person;
  }

  /** So many of these will go; none is no line. */
  public ErasurePlanned goes(String what, long number) {
    add(going, what, number);
    return this;
  }

  /** So many of these must stay; the words say why. */
  public ErasurePlanned stays(String what, long number) {
    add(staying, what, number);
    return this;
  }

  private static void add(List<Line> lines, String what, long number) {
    if (number > 0) {
      lines.add(new Line(what, number));
    }
  }

  public List<Line> going() {
    return List.copyOf(going);
  }

  public List<Line> staying() {
    return List.copyOf(staying);
  }
}
