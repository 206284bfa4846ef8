package uk.npws.alongside.portal.rest;

import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.npws.alongside.foundation.Refusal;
import uk.npws.alongside.learning.DeedReceipt;

/** What became of things done without a network. */
@Schema(name = "DeedReceipts")
public class DeedReceipts {

  public List<Receipt> receipts;

  /** Of one. */
  @Schema(name = "DeedReceipt")
  public static class Receipt {
    @Schema(description = "of the deed", format = "uuid")
    public String id;

    @Schema(description = "whether it was taken, now or when it was sent before")
    public boolean taken;

    @Schema(description = "names the rule that refused it", nullable = true)
    public String key;

    @Schema(description = "what to tell the learner of that", nullable = true)
    public String title;
  }

  static DeedReceipts of(List<DeedReceipt> all, Function<Refusal, String> words) {
    var answer = new DeedReceipts();
    answer.receipts = all.stream().map(one -> of(one, words)).toList();
    return answer;
  }

  private static Receipt of(DeedReceipt one, Function<Refusal, String> words) {
    var receipt = new Receipt();
    receipt.id = one.id().toString();
    receipt.taken = one.taken();
    receipt.key = one.taken() ? null : one.why().key();
    receipt.title = one.taken() ? null : words.apply(one.why());
    return receipt;
  }
}
