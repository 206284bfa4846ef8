package uk.npws.alongside.portal.rest;

import jakarta.json.bind.annotation.JsonbProperty;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.npws.alongside.learning.Deed;
import uk.npws.alongside.learning.Deeds;
import uk.npws.alongside.learning.LearningRefused;

/** What was done on learning pages without a network, as a device sends it. */
@Schema(name = "DeedsSent")
public class DeedsSent {

  @Schema(description = "100 at most, in any order", required = true)
  public List<SentDeed> deeds;

  /** One of them. */
  @Schema(name = "Deed")
  public static class SentDeed {
    @Schema(description = "made by the device, new for each deed", format = "uuid", required = true)
    public String id;

    @Schema(description = "ANSWER, REFLECTION or CONFIRM", required = true)
    public String kind;

    @JsonbProperty("package")
    @Schema(name = "package", description = "id of the package", required = true)
    public String packageId;

    @Schema(description = "id of the page", required = true)
    public String page;

    @Schema(description = "id of the check or the reflection; none for a confirmation")
    public String item;

    @Schema(description = "of the page as it was read", required = true)
    public Integer revision;

    @Schema(description = "of a check: places of the choices, from 0")
    public Set<Integer> chosen;

    @Schema(description = "of a reflection: what was written")
    public String words;

    @Schema(description = "of a reflection: what stood in the field before")
    public String seen;

    /** Empty when it cannot be read. */
    private Optional<Deed> deed() {
      if (packageId == null || page == null || revision == null) {
        return Optional.empty();
      }
      try {
        return Optional.of(read());
      } catch (IllegalArgumentException | NullPointerException unreadable) {
        return Optional.empty();
      }
    }

    private Deed read() {
      return new Deed(
          UUID.fromString(id),
          Deed.Kind.valueOf(kind),
          packageId,
          page,
          item == null ? "" : item,
          revision,
          chosen == null ? Set.of() : chosen,
          words,
          seen);
    }
  }

  /** Those that can be read; refused as a whole only when there is no list, or too long a one. */
  List<Deed> deeds() {
    if (deeds == null || deeds.contains(null)) {
      throw LearningRefused.deedIncomplete();
    }
    if (deeds.size() > Deeds.MOST) {
      throw LearningRefused.tooManyDeeds(Deeds.MOST);
    }
    return deeds.stream().flatMap(each -> each.deed().stream()).toList();
  }

  /** What the others call themselves, as far as they do. */
  List<String> unreadable() {
    return deeds.stream()
        .filter(each -> each.deed().isEmpty())
        .map(each -> String.valueOf(each.id))
        .toList();
  }
}
