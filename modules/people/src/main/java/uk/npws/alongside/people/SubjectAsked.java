package uk.npws.alongside.people;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Somebody's data is asked for: each room observes it and tells what it holds about the person, in
 * a section of its own. What only the person may read is told only when the person asks.
 */
public final class SubjectAsked {

  private final PersonId person;
  private final boolean byThemselves;
  private final Map<String, Section> sections = new LinkedHashMap<>();

  SubjectAsked(PersonId person, boolean byThemselves) {
    this.person = person;
    this.byThemselves = byThemselves;
  }

  /**
   * What one room holds of one sort.
   *
   * @param notes keys of what there is to say about it
   * @param entries names and values, readable as they stand
   */
  public record Section(List<String> notes, List<Map<String, Object>> entries) {}

  public PersonId person() {
    return person;
  }

  /** Whether the person asks: nobody else gets answers, own words and own logs. */
  public boolean byThemselves() {
    return byThemselves;
  }

  /**
   * Tells one thing.
   *
   * @param facts names and values, alternating; nulls are left out
   */
  public SubjectAsked tell(String section, Object... facts) {
    var entry = new LinkedHashMap<String, Object>();
    for (int i = 0; i + 1 < facts.length; i += 2) {
      if (facts[i + 1] != null) {
        entry.put((String) facts[i], facts[i + 1]);
      }
    }
    section(section).entries().add(entry);
    return this;
  }

  /** Says something about the section, by message key. */
  public SubjectAsked note(String section, String key) {
    section(section).notes().add(key);
    return this;
  }

  private Section section(String name) {
    return sections.computeIfAbsent(name, n -> new Section(new ArrayList<>(), new ArrayList<>()));
  }

  /** Everything told, in the order of the rooms. */
  public Map<String, Section> sections() {
    return Collections.unmodifiableMap(sections);
  }
}
