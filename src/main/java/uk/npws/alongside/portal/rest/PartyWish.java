package uk.npws.alongside.portal.rest;

import jakarta.json.JsonValue;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody who books for several people sends. */
@Schema(name = "PartyWish")
public class PartyWish {

  @Schema(description = "who is to come: from 2 to 20 people, each once", required = true)
  public List<String> people;

  @Schema(
      description = "whether they want places at the same moment or none",
      implementation = Boolean.class,
      defaultValue = "true")
  public JsonValue together;

  @Schema(
      description = "whether numbers in the queue will do when there are not enough places",
      implementation = Boolean.class,
      defaultValue = "true")
  public JsonValue waitingList;
}
