package uk.npws.alongside.portal.rest;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.npws.alongside.events.BookingId;
import uk.npws.alongside.events.Mark;
import uk.npws.alongside.events.RegisterRefused;
import uk.npws.alongside.events.Tap;

/** Ticks as a phone sends them. */
@Schema(name = "TicksSent")
public class TicksSent {

  @Schema(
      description = "the phone's clock when it sends, to put its other times right",
      format = "date-time",
      required = true)
  public String sent;

  @Schema(description = "200 at most", required = true)
  public List<Tick> ticks;

  /** One tap. */
  @Schema(name = "Tick")
  public static class Tick {
    @Schema(description = "made by the phone, new for each tap", format = "uuid", required = true)
    public String id;

    @Schema(description = "id of the booking", format = "uuid", required = true)
    public String booking;

    @Schema(description = "HERE, or PIN for a pin badge handed over", required = true)
    public String about;

    @Schema(required = true)
    public Boolean here;

    @Schema(description = "minutes missed at the beginning")
    public int late;

    @Schema(description = "minutes missed at the end")
    public int early;

    @Schema(
        description = "the phone's clock when it was tapped",
        format = "date-time",
        required = true)
    public String at;

    private Tap tap() {
      return new Tap(
          UUID.fromString(id),
          new BookingId(UUID.fromString(booking)),
          Tap.About.valueOf(about),
          new Mark(here, late, early),
          Instant.parse(at));
    }
  }

  Instant at() {
    try {
      return Instant.parse(sent);
    } catch (DateTimeException | NullPointerException unreadable) {
      throw RegisterRefused.tapIncomplete();
    }
  }

  List<Tap> taps() {
    try {
      return ticks.stream().map(Tick::tap).toList();
    } catch (IllegalArgumentException | DateTimeException | NullPointerException unreadable) {
      throw RegisterRefused.tapIncomplete();
    }
  }
}
