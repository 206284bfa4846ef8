package uk.npws.alongside.awards;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Which courses and packages earn which award and badge: {@code content/awards/awards.yml}. */
@ApplicationScoped
public class AwardCatalogue {

  private static final String FILE = "content/awards/awards.yml";

  private volatile List<Award> awards;

  /** What attending this course earns, if anything. */
  public Optional<Award> ofCourse(String code) {
    return of(new Award.Source(SourceKind.COURSE, code));
  }

  /** What completing this package earns, if anything. */
  public Optional<Award> ofPackage(String id) {
    return of(new Award.Source(SourceKind.PACKAGE, id));
  }

  private Optional<Award> of(Award.Source source) {
    return awards().stream().filter(award -> award.source().equals(source)).findFirst();
  }

  private List<Award> awards() {
    if (awards == null) {
      try (InputStream in =
          Thread.currentThread().getContextClassLoader().getResourceAsStream(FILE)) {
        if (in == null) {
          throw new IllegalStateException("missing: " + FILE);
        }
        awards = read(in);
      } catch (IOException fault) {
        throw new UncheckedIOException(fault);
      }
    }
    return awards;
  }

  static List<Award> read(InputStream yaml) {
    var list = (List<?>) new Load(LoadSettings.builder().build()).loadFromInputStream(yaml);
    return list.stream().map(entry -> award((Map<?, ?>) entry)).toList();
  }

  private static Award award(Map<?, ?> entry) {
    boolean byCourse = entry.containsKey("course");
    return new Award(
        text(entry, "code"),
        text(entry, "serial"),
        new Award.Source(
            byCourse ? SourceKind.COURSE : SourceKind.PACKAGE,
            text(entry, byCourse ? "course" : "package")),
        text(entry, "statement"),
        (String) entry.get("credited"),
        text(entry, "title"),
        entry.containsKey("years") ? (Integer) entry.get("years") : 0,
        (String) entry.get("badge"));
  }

  private static String text(Map<?, ?> entry, String key) {
    if (entry.get(key) instanceof String text && !text.isBlank()) {
      return text;
    }
    throw new IllegalStateException(FILE + ": " + key + " is missing in " + entry);
  }
}
