package uk.npws.alongside.learning.content;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * The fields of a YAML mapping, each with its place. Asking for a field that is missing or not of
 * its kind notes a problem and answers with something harmless, so that reading goes on.
 */
final class Fields {

  private static final int DEEPEST = 8;

  private final String file;
  private final int linesBefore;
  private final Problems problems;
  private final Map<String, Node> values = new LinkedHashMap<>();
  private final Map<String, Place> keys = new LinkedHashMap<>();

  private Fields(String file, int linesBefore, Problems problems) {
    this.file = file;
    this.linesBefore = linesBefore;
    this.problems = problems;
  }

  /**
   * @param linesBefore how many lines of the file stand before this YAML
   * @param known every key that may be written
   */
  static Fields read(
      String file, String yaml, int linesBefore, Set<String> known, Problems problems) {
    var fields = new Fields(file, linesBefore, problems);
    fields.read(yaml);
    if (!known.isEmpty()) {
      fields.keys.forEach(
          (key, place) -> {
            if (!known.contains(key)) {
              problems.add(place, "unknown field “" + key + "”", Problems.meant(key, known));
            }
          });
    }
    return fields;
  }

  private void read(String yaml) {
    LoadSettings settings = LoadSettings.builder().setLabel(file).build();
    try {
      if (tooDeep(settings, yaml)) {
        return;
      }
      var root = new Compose(settings).composeString(yaml);
      if (root.isPresent() && root.get() instanceof MappingNode mapping) {
        mapping.getValue().forEach(this::keep);
      } else {
        problems.add(
            new Place(file, linesBefore + 1, 1), "no fields here", "write lines like “title: …”");
      }
    } catch (MarkedYamlEngineException fault) {
      var mark = fault.getProblemMark();
      problems.add(
          new Place(
              file,
              linesBefore + mark.map(at -> at.getLine() + 1).orElse(1),
              mark.map(at -> at.getColumn() + 1).orElse(1)),
          "cannot be read as YAML: " + fault.getProblem(),
          "put text that holds a colon or a # in quotation marks, and indent with spaces");
    }
  }

  /** Asked before it is composed, which goes as deep as the text does. */
  private boolean tooDeep(LoadSettings settings, String yaml) {
    int depth = 0;
    for (Event event : new Parse(settings).parseString(yaml)) {
      depth +=
          event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
      if (depth > DEEPEST) {
        problems.refuse(
            event
                .getStartMark()
                .map(
                    mark -> new Place(file, linesBefore + mark.getLine() + 1, mark.getColumn() + 1))
                .orElse(Place.top(file)),
            "lists or fields within each other, more than " + DEEPEST + " deep",
            "write it flat");
        return true;
      }
    }
    return false;
  }

  private void keep(NodeTuple entry) {
    String key = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
    Place place = place(entry.getKeyNode());
    if (keys.putIfAbsent(key, place) != null) {
      problems.add(place, "“" + key + "” stands here twice", "keep one of them");
      return;
    }
    values.put(key, entry.getValueNode());
  }

  private Place place(Node node) {
    return node.getStartMark()
        .map(mark -> new Place(file, linesBefore + mark.getLine() + 1, mark.getColumn() + 1))
        .orElse(new Place(file, linesBefore + 1, 1));
  }

  Set<String> names() {
    return keys.keySet();
  }

  boolean has(String key) {
    return values.containsKey(key);
  }

  /** Where the value of this field stands, or the first line when there is none. */
  Place at(String key) {
    return has(key) ? place(values.get(key)) : new Place(file, linesBefore + 1, 1);
  }

  /** Where the name of this field stands. */
  Place keyAt(String key) {
    return keys.get(key);
  }

  String text(String key) {
    if (!has(key)) {
      problems.add(at(key), "“" + key + "” is missing", "add a line “" + key + ": …”");
      return "";
    }
    if (values.get(key) instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
      return scalar.getValue().strip();
    }
    problems.add(at(key), "“" + key + "” is empty or not a text", "write one line of text");
    return "";
  }

  String text(String key, String otherwise) {
    return has(key) ? text(key) : otherwise;
  }

  int number(String key, int least, int most) {
    String text = text(key);
    if (text.matches("\\d{1,6}")
        && Integer.parseInt(text) >= least
        && Integer.parseInt(text) <= most) {
      return Integer.parseInt(text);
    }
    if (!text.isEmpty()) {
      problems.add(
          at(key),
          "“" + key + "” is not a number from " + least + " to " + most + ": " + text,
          "write a whole number such as " + least);
    }
    return least;
  }

  boolean flag(String key, boolean otherwise) {
    String text = text(key, String.valueOf(otherwise));
    if (text.equals("true") || text.equals("false")) {
      return text.equals("true");
    }
    problems.add(
        at(key), "“" + key + "” is neither true nor false: " + text, "write true or false");
    return otherwise;
  }

  LocalDate date(String key) {
    String text = text(key);
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException wrong) {
      if (!text.isEmpty()) {
        problems.add(at(key), "“" + key + "” is not a date: " + text, "write it as 2027-11-30");
      }
      return LocalDate.EPOCH;
    }
  }

  /** The words of a list, each with its place. */
  Map<String, Place> list(String key) {
    var words = new LinkedHashMap<String, Place>();
    if (has(key) && values.get(key) instanceof SequenceNode sequence) {
      for (Node node : sequence.getValue()) {
        String word = node instanceof ScalarNode scalar ? scalar.getValue().strip() : "";
        if (words.putIfAbsent(word, place(node)) != null) {
          problems.add(place(node), "“" + word + "” stands here twice", "keep one of them");
        }
      }
    } else {
      problems.add(at(key), "“" + key + "” is not a list", "write “" + key + ": [one, two]”");
    }
    return words;
  }

  <E extends Enum<E>> E choice(String key, Class<E> kind, E otherwise) {
    return has(key) ? constant(kind, text(key), at(key), otherwise) : otherwise;
  }

  <E extends Enum<E>> Set<E> choices(String key, Class<E> kind) {
    Set<E> chosen = EnumSet.noneOf(kind);
    list(key)
        .forEach(
            (word, place) -> {
              E constant = constant(kind, word, place, null);
              if (constant != null) {
                chosen.add(constant);
              }
            });
    return chosen;
  }

  private <E extends Enum<E>> E constant(Class<E> kind, String word, Place place, E otherwise) {
    List<String> known = Arrays.stream(kind.getEnumConstants()).map(Fields::written).toList();
    int index = known.indexOf(word);
    if (index >= 0) {
      return kind.getEnumConstants()[index];
    }
    if (!word.isEmpty()) {
      problems.add(place, "unknown word “" + word + "”", Problems.meant(word, known));
    }
    return otherwise;
  }

  /** As an enum's constant is written in content: {@code NEW_DUTY} is {@code new-duty}. */
  static String written(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The mappings of a list of mappings, such as the terms of the glossary. */
  Map<String, Fields> sections(Set<String> known) {
    var sections = new LinkedHashMap<String, Fields>();
    values.forEach(
        (key, node) -> {
          var section = new Fields(file, linesBefore, problems);
          if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(section::keep);
            section.keys.forEach(
                (name, place) -> {
                  if (!known.contains(name)) {
                    problems.add(
                        place, "unknown field “" + name + "”", Problems.meant(name, known));
                  }
                });
            sections.put(key, section);
          } else {
            problems.add(
                keys.get(key),
                "“" + key + "” has no fields",
                "write its fields below it, indented");
          }
        });
    return sections;
  }
}
