package uk.npws.alongside.events.feedback;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * What is asked in a round, from {@code content/feedback/feedback.yml}.
 *
 * @param statements answered from 1 to 5
 * @param questions answered in own words
 */
public record FeedbackForm(List<Item> statements, List<Item> questions) {

  private static final String NAME = "content/feedback/feedback.yml";

  /** A statement or a question, counted under its key. */
  public record Item(String key, String text) {
    public Item {
      if (!key.matches("[a-z-]{1,40}") || key.equals(FeedbackTally.ANSWERS)) {
        throw new IllegalArgumentException(NAME + ": not a key: " + key);
      }
    }
  }

  /** The forms of this installation. */
  static Map<Round, FeedbackForm> read() {
    try (InputStream in =
        Thread.currentThread().getContextClassLoader().getResourceAsStream(NAME)) {
      if (in == null) {
        throw new IllegalStateException("no " + NAME + " on the class path");
      }
      return read(in);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  static Map<Round, FeedbackForm> read(InputStream in) {
    Map<?, ?> file =
        (Map<?, ?>) new Load(LoadSettings.builder().setLabel(NAME).build()).loadFromInputStream(in);
    var forms = new EnumMap<Round, FeedbackForm>(Round.class);
    for (Round round : Round.values()) {
      Map<?, ?> part = (Map<?, ?>) file.get(round.key());
      forms.put(round, new FeedbackForm(items(part, "statements"), items(part, "questions")));
    }
    return forms;
  }

  private static List<Item> items(Map<?, ?> part, String kind) {
    List<Item> items =
        ((List<?>) part.get(kind))
            .stream()
                .map(entry -> (Map<?, ?>) entry)
                .map(entry -> new Item(entry.get("key") + "", entry.get("text") + ""))
                .toList();
    if (items.stream().map(Item::key).distinct().count() != items.size()) {
      throw new IllegalArgumentException(NAME + ": a key stands twice among " + kind);
    }
    return items;
  }
}
