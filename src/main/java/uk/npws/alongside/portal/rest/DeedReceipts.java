package uk.npws.alongside.portal.rest;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.npws.alongside.foundation.Refusal;
import uk.npws.alongside.learning.DeedReceipt;
import uk.npws.alongside.learning.LearningRefused;

/** What became of things done without a network. */
@Schema(name = "DeedReceipts")
public class DeedReceipts {

  public List<Receipt> receipts;

  /** Of one. */
  @Schema(name = "DeedReceipt")
  public static class Receipt {
    @Schema(description = "of the deed, as it was sent")
    public String id;

    @Schema(description = "whether it was taken, now or when it was sent before")
    public boolean taken;

    @Schema(description = "names the rule that refused it", nullable = true)
    public String key;

    @Schema(description = "what to tell the learner of that", nullable = true)
    public String title;
  }

  /**
   * @param unreadable what those call themselves that could not be read
   */
  static DeedReceipts of(
      List<DeedReceipt> all, List<String> unreadable, Function<Refusal, String> words) {
    var answer = new DeedReceipts();
    answer.receipts =
        Stream.concat(
                all.stream().map(one -> of(one.id().toString(), one.why(), words)),
                unreadable.stream().map(id -> of(id, LearningRefused.deedIncomplete(), words)))
            .toList();
    return answer;
  }

  private static Receipt of(String id, Refusal why, Function<Refusal, String> words) {
    var receipt = new Receipt();
    receipt.id = id;
    receipt.taken = why == null;
    receipt.key = why == null ? null : why.key();
    receipt.title = why == null ? null : words.apply(why);
    return receipt;
  }
}
