package uk.npws.alongside.foundation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Every kind of letter that the portal writes. It is gathered as the {@link Sitemap} is: each room,
 * add-ons included, observes it and adds its own. When a letter is sent is said by {@code
 * letter-text.{kind}}, what a group is for by {@code letter-group.{group}}.
 */
public final class LetterPlan {

  /** The group of letters that no room speaks for. */
  public static final String OTHER = "other";

  private final Map<String, Kind> kinds = new LinkedHashMap<>();

  /**
   * One kind of letter.
   *
   * @param name of its text in {@code content/letters}
   * @param group what it is for
   * @param facts what may stand in its text, each with an invented example
   * @param needed what its text cannot do without
   */
  public record Kind(String name, String group, Map<String, String> facts, Set<String> needed) {
    public Kind {
      facts = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(facts));
      needed = java.util.Collections.unmodifiableSet(new java.util.LinkedHashSet<>(needed));
      if (!facts.keySet().containsAll(needed)) {
        throw new IllegalArgumentException(name + " needs what nobody gives: " + needed);
      }
    }
  }

  /** Adds a kind of letter. */
  public LetterPlan letter(String name, String group, Map<String, String> facts, String... needed) {
    Kind kind = new Kind(name, group, facts, new java.util.LinkedHashSet<>(List.of(needed)));
    if (kinds.put(name, kind) != null) {
      throw new IllegalStateException("two kinds of letter called " + name);
    }
    return this;
  }

  public List<Kind> kinds() {
    return new ArrayList<>(kinds.values());
  }

  public Optional<Kind> kind(String name) {
    return Optional.ofNullable(kinds.get(name));
  }
}
