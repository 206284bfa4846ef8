package uk.npws.alongside.portal.rest;

import jakarta.json.JsonValue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody who books sends; every part may be missing. */
@Schema(name = "BookingWish")
public class BookingWish {

  @Schema(description = "who is to come; missing: whoever is signed in", format = "uuid")
  public String person;

  @Schema(
      description = "whether a number in the queue will do when no place is free",
      implementation = Boolean.class,
      defaultValue = "true")
  public JsonValue waitingList;

  @Schema(description = "food, only for oneself", maxLength = 300)
  public String diet;

  @Schema(description = "access, only for oneself", maxLength = 300)
  public String access;
}
