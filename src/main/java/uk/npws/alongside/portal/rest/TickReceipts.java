package uk.npws.alongside.portal.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.npws.alongside.events.Mark;
import uk.npws.alongside.events.PhoneRegisters;

/** What became of ticks, and what the register says now. */
@Schema(name = "TickReceipts")
public class TickReceipts {

  public List<Receipt> receipts;

  /** Of one tick. */
  @Schema(name = "TickReceipt")
  public static class Receipt {
    @Schema(description = "of the tick", format = "uuid")
    public String id;

    @Schema(format = "uuid")
    public String booking;

    @Schema(description = "HERE or PIN")
    public String about;

    @Schema(
        description =
            "TAKEN; OVERTAKEN by a later tap; CONFLICT: kept for somebody to look at; FOLLOWED or"
                + " LEFT by whoever looked")
    public String fate;

    @Schema(description = "whether the register says so now")
    public boolean here;

    public int late;
    public int early;

    @Schema(
        description = "when that was tapped; missing where nobody did, and for badges",
        format = "date-time",
        nullable = true)
    public String marked;
  }

  static TickReceipts of(List<PhoneRegisters.Receipt> all) {
    var answer = new TickReceipts();
    answer.receipts = all.stream().map(TickReceipts::of).toList();
    return answer;
  }

  private static Receipt of(PhoneRegisters.Receipt one) {
    Mark mark = one.mark() == null ? Mark.ABSENT : one.mark();
    var receipt = new Receipt();
    receipt.id = one.tap().toString();
    receipt.booking = one.booking().toString();
    receipt.about = one.about().name();
    receipt.fate = one.fate().name();
    receipt.here = mark.here();
    receipt.late = mark.cameLate();
    receipt.early = mark.leftEarly();
    receipt.marked = one.marked() == null ? null : one.marked().toString();
    return receipt;
  }
}
