package uk.npws.alongside.portal.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import uk.npws.alongside.people.SubjectAsked;
import uk.npws.alongside.portal.frame.Words;

/** Everything held about a person, as one JSON file that people can read as well as programs. */
@ApplicationScoped
public class DataFile {

  @Inject Words words;
  @Inject Clock clock;

  byte[] of(SubjectAsked asked) {
    JsonObjectBuilder all =
        Json.createObjectBuilder()
            .add("about", words.get("privacy.file-about"))
            .add("person", asked.person().toString())
            .add("made", clock.instant().truncatedTo(ChronoUnit.SECONDS).toString())
            .add("askedFor", asked.byThemselves() ? "by the person" : "for the person");
    asked.sections().forEach((name, section) -> all.add(name(name), json(section)));
    StringWriter text = new StringWriter();
    try (var writer =
        Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true)).createWriter(text)) {
      writer.writeObject(all.build());
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** The number of the person stands at the head already. */
  private static String name(String section) {
    return section.equals("person") ? "details" : section;
  }

  private JsonObjectBuilder json(SubjectAsked.Section section) {
    JsonObjectBuilder object = Json.createObjectBuilder();
    if (!section.notes().isEmpty()) {
      JsonArrayBuilder notes = Json.createArrayBuilder();
      section.notes().forEach(key -> notes.add(words.get(key)));
      object.add("notes", notes);
    }
    JsonArrayBuilder entries = Json.createArrayBuilder();
    section.entries().forEach(entry -> entries.add(json(entry)));
    return object.add("entries", entries);
  }

  private static JsonObjectBuilder json(Map<String, Object> entry) {
    JsonObjectBuilder object = Json.createObjectBuilder();
    entry.forEach(
        (name, value) -> {
          if (value instanceof Boolean bool) {
            object.add(name, bool);
          } else if (value instanceof Number number) {
            object.add(name, number.longValue());
          } else {
            object.add(name, value.toString());
          }
        });
    return object;
  }
}
