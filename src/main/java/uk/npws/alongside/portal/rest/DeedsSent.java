package uk.npws.alongside.portal.rest;

import jakarta.json.bind.annotation.JsonbProperty;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.npws.alongside.learning.Deed;
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

    private Deed deed() {
      if (packageId == null || page == null || revision == null) {
        throw LearningRefused.deedIncomplete();
      }
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

  List<Deed> deeds() {
    try {
      return deeds.stream().map(SentDeed::deed).toList();
    } catch (IllegalArgumentException | NullPointerException unreadable) {
      throw LearningRefused.deedIncomplete();
    }
  }
}
